# Made by Specloom from bitget/rest/v2/broker/account/create-subaccount.yaml; change that file, not this one.
"""Answer of ``v2.broker.account.create_subaccount``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text


class CreateSubaccount(
    Model, rename={"sub_uid": "subUid", "subaccount_name": "subaccountName", "perm_list": "permList", "c_time": "cTime"}
):
    """The answer."""

    ALIASES: ClassVar = {"c_time": ("ctime",)}

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
    c_time: Ms = None
    """When it was created"""


RESULT = CreateSubaccount
