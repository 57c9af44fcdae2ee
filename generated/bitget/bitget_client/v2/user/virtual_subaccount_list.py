# Made by Specloom from bitget/rest/v2/user/virtual-subaccount-list.yaml; change that file, not this one.
"""GET /api/v2/user/virtual-subaccount-list: Lists virtual sub-accounts by state, at most 500 rows a page."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import ListOf, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

RECORD = Endpoint(
    call="v2.user.virtual_subaccount_list",
    method="GET",
    path="/api/v2/user/virtual-subaccount-list",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v2.user.virtual_subaccount_list"),
    errors=("common", "account"),
    params=(
        Param(wire="limit", name="limit", type="integer", default="100", max="500"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="status", name="status"),
    ),
    paging=Paging(
        style="end_id", param="idLessThan", items="subAccountList", source="endId", size_param="limit", size_max=500
    ),
    docs="https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#get-virtual-subaccounts",
)


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


def virtual_subaccount_list(
    *,
    limit: int | None = None,
    id_less_than: str | None = None,
    status: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[VirtualSubaccountList, VirtualSubaccountListSubAccountList]:
    """Lists virtual sub-accounts by state, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 1 request in 1 s by uid.

    Args:
        limit: Most rows to return, at most 500; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        status: State; its values are the endpoint's own.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        VirtualSubaccountList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-vsubaccount/classic-common-vsubaccount#get-virtual-subaccounts
    """
    return PagedRequest(
        RECORD,
        {
            "limit": limit,
            "idLessThan": id_less_than,
            "status": status,
        },
        timeout,
        headers,
    )
