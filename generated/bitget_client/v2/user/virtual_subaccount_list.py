# Made by Specloom from bitget/rest/v2/user/virtual-subaccount-list.yaml; change that file, not this one.
"""GET /api/v2/user/virtual-subaccount-list: Lists virtual sub-accounts by state, at most 500 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.user.virtual_subaccount_list import (
        VirtualSubaccountList,
        VirtualSubaccountListSubAccountList,
    )

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
    docs="https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-List",
)


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
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 500; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        status: State; its values are the endpoint's own.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        VirtualSubaccountList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/common/vsubaccount/Get-Virtual-Subaccount-List
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
