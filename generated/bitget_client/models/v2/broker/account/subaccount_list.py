# Made by Specloom from bitget/rest/v2/broker/account/subaccount-list.yaml; change that file, not this one.
"""Answer of ``v2.broker.account.subaccount_list``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Flag, ListOf, Model, Ms, Text


class SubaccountListSubList(
    Model,
    rename={
        "sub_uid": "subUid",
        "subaccount_name": "subaccountName",
        "perm_list": "permList",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Sub-accounts."""

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


class SubaccountList(
    Model, rename={"has_next_page": "hasNextPage", "id_less_than": "idLessThan", "sub_list": "subList"}
):
    """The answer."""

    has_next_page: Flag = None
    """Whether a next page exists"""
    id_less_than: Text = None
    """Cursor: return records older than this id; pass the endId or minId of the page before"""
    sub_list: list[SubaccountListSubList] | None = None
    """Sub-accounts"""


RESULT = SubaccountList
