# Made by Specloom from bitget/rest/v2/broker/account/modify-subaccount.yaml; change that file, not this one.
"""Answer of ``v2.broker.account.modify_subaccount``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text


class ModifySubaccount(
    Model,
    rename={
        "sub_uid": "subUid",
        "subaccount_name": "subaccountName",
        "perm_list": "permList",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    ALIASES: ClassVar = {"c_time": ("ctime",), "u_time": ("utime",)}

    sub_uid: Text = None
    """User id of the sub-account"""
    subaccount_name: Text = None
    """Sub-account name"""
    status: Text = None
    """State; its values are the endpoint's own"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    label: Text = None
    """Label"""
    language: Text = None
    """Language of the texts"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = ModifySubaccount
