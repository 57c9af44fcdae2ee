# Made by Specloom from bitget/rest/v3/account/info.yaml; change that file, not this one.
"""Answer of ``v3.account.info``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text


class Info(
    Model,
    rename={
        "user_id": "userId",
        "inviter_id": "inviterId",
        "parent_id": "parentId",
        "perm_type": "permType",
        "regis_time": "regisTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"perm_type": ("read_only", "read_and_write")}

    user_id: Text = None
    """User id"""
    inviter_id: Text = None
    """User id of the inviter"""
    parent_id: Text = None
    """User id of the main account"""
    perm_type: Text = None
    """Whether the key may write"""
    permissions: ListOf[Text] = None
    """Permissions of the key"""
    regis_time: Ms = None
    """Registration"""
    ips: Text = None
    """Addresses allowed to use the key"""


RESULT = Info
