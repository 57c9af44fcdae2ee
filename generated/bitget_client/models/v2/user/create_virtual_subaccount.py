# Made by Specloom from bitget/rest/v2/user/create-virtual-subaccount.yaml; change that file, not this one.
"""Answer of ``v2.user.create_virtual_subaccount``."""

from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text


class CreateVirtualSubaccountFailureList(Model, rename={"suba_account_name": "subaAccountName"}):
    """Items that failed."""

    suba_account_name: Text = None
    """Sub-account name; spelled so on the wire"""


class CreateVirtualSubaccountSuccessList(
    Model,
    rename={
        "suba_account_uid": "subaAccountUid",
        "suba_account_name": "subaAccountName",
        "perm_list": "permList",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Items that succeeded."""

    suba_account_uid: Text = None
    """User id of the sub-account; spelled so on the wire"""
    suba_account_name: Text = None
    """Sub-account name; spelled so on the wire"""
    status: Text = None
    """State; its values are the endpoint's own"""
    label: Text = None
    """Label"""
    perm_list: ListOf[Text] = None
    """Permissions of the key"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class CreateVirtualSubaccount(Model, rename={"failure_list": "failureList", "success_list": "successList"}):
    """The answer."""

    failure_list: list[CreateVirtualSubaccountFailureList] | None = None
    """Items that failed"""
    success_list: list[CreateVirtualSubaccountSuccessList] | None = None
    """Items that succeeded"""


RESULT = CreateVirtualSubaccount
