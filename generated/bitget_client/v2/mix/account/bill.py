# Made by Specloom from bitget/rest/v2/mix/account/bill.yaml; change that file, not this one.
"""GET /api/v2/mix/account/bill: Lists ledger entries of the futures account over 90 days, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.mix.account.bill import Bill, BillBills

RECORD = Endpoint(
    call="v2.mix.account.bill",
    method="GET",
    path="/api/v2/mix/account/bill",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.account.bill"),
    errors=("common", "mix", "account"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="coin", name="coin"),
        Param(wire="businessType", name="business_type"),
        Param(wire="onlyFunding", name="only_funding", values=("yes", "no"), default="no"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="bills",
        source="endId",
        row_id="billId",
        size_param="limit",
        size_max=100,
        window=Window(start="startTime", end="endTime", max_seconds=2592000),
    ),
    account_mode="classic",
    twin="v3.account.financial_records",
    docs="https://www.bitget.com/api-doc/contract/account/Get-Account-Bill",
)


def bill(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    coin: str | None = None,
    business_type: str | None = None,
    only_funding: Literal["yes", "no"] | str | None = None,
    id_less_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[Bill, BillBills]:
    """Lists ledger entries of the futures account over 90 days, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        coin: Coin name.
        business_type: Kind of business behind the record. Wire name businessType.
        only_funding: Whether to leave out margin adjustments; no when left out. Wire name onlyFunding.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 20 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Bill

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/account/Get-Account-Bill
    """
    return PagedRequest(
        RECORD,
        {
            "productType": product_type,
            "coin": coin,
            "businessType": business_type,
            "onlyFunding": only_funding,
            "idLessThan": id_less_than,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
