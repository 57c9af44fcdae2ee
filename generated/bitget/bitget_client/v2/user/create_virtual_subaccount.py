# Made by Specloom from bitget/rest/v2/user/create-virtual-subaccount.yaml; change that file, not this one.
"""POST /api/v2/user/create-virtual-subaccount: Creates virtual sub-accounts by alias; the calling key must be bound to an address."""

from collections.abc import Mapping, Sequence

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.user.create_virtual_subaccount",
    method="POST",
    path="/api/v2/user/create-virtual-subaccount",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.user.create_virtual_subaccount"),
    errors=("common", "account"),
    params=(
        Param(wire="subAccountList", name="sub_account_list", type="list", required=True, place="body", items="text"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#create-virtual-subaccount",
)


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


def create_virtual_subaccount(
    *,
    sub_account_list: Sequence[str],
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CreateVirtualSubaccount]:
    """Creates virtual sub-accounts by alias; the calling key must be bound to an address.

    Limit: 5 requests in 1 s by uid.

    Args:
        sub_account_list: Sub-accounts. Wire name subAccountList.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CreateVirtualSubaccount

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#create-virtual-subaccount
    """
    return Request(
        RECORD,
        {
            "subAccountList": sub_account_list,
        },
        timeout,
        headers,
    )
