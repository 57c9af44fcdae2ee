# Made by Specloom from bitget/rest/v2/margin/crossed/financial-records.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/financial-records: Lists ledger entries of the cross-margin account, at most 500 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.margin.crossed.financial_records import FinancialRecords, FinancialRecordsResultList

RECORD = Endpoint(
    call="v2.margin.crossed.financial_records",
    method="GET",
    path="/api/v2/margin/crossed/financial-records",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.financial_records"
    ),
    errors=("common", "margin"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="500"),
        Param(
            wire="marginType",
            name="margin_type",
            values=(
                "transfer_in",
                "transfer_out",
                "borrow",
                "repay",
                "liquidation_fee",
                "compensate",
                "deal_in",
                "deal_out",
                "confiscated",
                "exchange_in",
                "exchange_out",
                "sys_exchange_in",
                "sys_exchange_out",
            ),
        ),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="min_max_id",
        param="idLessThan",
        items="resultList",
        source="minId",
        size_param="limit",
        size_max=500,
        window=Window(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Finance-Flow-History",
)


def financial_records(
    *,
    start_time: TimeIn,
    coin: str | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    margin_type: Literal[
        "transfer_in",
        "transfer_out",
        "borrow",
        "repay",
        "liquidation_fee",
        "compensate",
        "deal_in",
        "deal_out",
        "confiscated",
        "exchange_in",
        "exchange_out",
        "sys_exchange_in",
        "sys_exchange_out",
    ]
    | str
    | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[FinancialRecords, FinancialRecordsResultList]:
    """Lists ledger entries of the cross-margin account, at most 500 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        coin: Coin name.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 500; 100 when left out.
        margin_type: Margin mode, or whose margin setting applies. Wire name marginType.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        FinancialRecords

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/cross/record/Get-Cross-Finance-Flow-History
    """
    return PagedRequest(
        RECORD,
        {
            "coin": coin,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "marginType": margin_type,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
