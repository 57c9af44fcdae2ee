# Made by Specloom from bitget/rest/v2/broker/account/subaccount-email.yaml; change that file, not this one.
"""Answer of ``v2.broker.account.subaccount_email``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Ms, Text


class SubaccountEmail(
    Model,
    rename={
        "sub_uid": "subUid",
        "subaccount_name": "subaccountName",
        "subaccount_email": "subaccountEmail",
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
    subaccount_email: Text = None
    """Email address of the sub-account"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = SubaccountEmail
