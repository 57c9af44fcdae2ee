# Made by Specloom from bitget/rest/v3/user/sub-list.yaml; change that file, not this one.
"""Answer of ``v3.user.sub_list``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Flag, Model, Ms, Text

_list = list


class SubListList(
    Model,
    rename={
        "sub_uid": "subUid",
        "account_mode": "accountMode",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "status": ("normal", "frozen", "freeze"),
        "account_mode": ("CLASSIC", "UNIFIED"),
        "type": ("COMMON", "VIRTUAL_CHILD", "ENTRUST_CHILD"),
    }

    sub_uid: Text = None
    """User id of the sub-account"""
    username: Text = None
    """User name"""
    status: Text = None
    """State; its values are the endpoint's own"""
    account_mode: Text = None
    """Account system in use, or the state of a switch between them"""
    type: Text = None
    """Kind; its values are the endpoint's own"""
    note: Text = None
    """Note"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


class SubList(Model, rename={"has_next": "hasNext"}):
    """The answer."""

    list: _list[SubListList] | None = None
    """Entries"""
    has_next: Flag = None
    """Whether a next page exists"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""


RESULT = SubList
ITEM = SubListList
