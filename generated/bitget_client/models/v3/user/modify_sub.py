# Made by Specloom from bitget/rest/v3/user/modify-sub.yaml; change that file, not this one.
"""Answer of ``v3.user.modify_sub``."""

from bitget_client._runtime.codec.models import Model, Ms, Text


class ModifySub(Model, rename={"sub_uid": "subUid", "created_time": "createdTime", "updated_time": "updatedTime"}):
    """The answer."""

    username: Text = None
    """User name"""
    sub_uid: Text = None
    """User id of the sub-account"""
    status: Text = None
    """State; its values are the endpoint's own"""
    note: Text = None
    """Note"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


RESULT = ModifySub
