# Made by Specloom from bitget/rest/v2/user/virtual-subaccount-list.yaml; change that file, not this one.
"""Answer of ``v2.user.virtual_subaccount_list``."""

from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text


class VirtualSubaccountListSubAccountList(
    Model,
    rename={
        "sub_account_uid": "subAccountUid",
        "sub_account_name": "subAccountName",
        "perm_list": "permList",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Sub-accounts."""

    sub_account_uid: Text = None
    """User id of the sub-account"""
    sub_account_name: Text = None
    """Sub-account name"""
    status: Text = None
    """State; its values are the endpoint's own"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    label: Text = None
    """Label"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class VirtualSubaccountList(Model, rename={"end_id": "endId", "sub_account_list": "subAccountList"}):
    """The answer."""

    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""
    sub_account_list: list[VirtualSubaccountListSubAccountList] | None = None
    """Sub-accounts"""


RESULT = VirtualSubaccountList
ITEM = VirtualSubaccountListSubAccountList
