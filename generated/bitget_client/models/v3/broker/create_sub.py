# Made by Specloom from bitget/rest/v3/broker/create-sub.yaml; change that file, not this one.
"""Answer of ``v3.broker.create_sub``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text


class CreateSub(
    Model,
    rename={
        "sub_uid": "subUid",
        "subaccount_name": "subaccountName",
        "subaccount_email": "subaccountEmail",
        "perm_list": "permList",
        "c_time": "cTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": ("normal", "freeze"),
        "perm_list": ("withdraw", "transfer", "spot_trade", "contract_trade", "margin_trade", "deposit"),
    }

    sub_uid: Text = None
    """User id of the sub-account"""
    subaccount_name: Text = None
    """Sub-account name"""
    subaccount_email: Text = None
    """Email address of the sub-account"""
    status: Text = None
    """State; its values are the endpoint's own"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    label: Text = None
    """Label"""
    c_time: Ms = None
    """When it was created"""


RESULT = CreateSub
