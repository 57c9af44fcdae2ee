# Made by Specloom from bitget/rest/v3/market/cash-dividend-records.yaml; change that file, not this one.
"""GET /api/v3/market/cash-dividend-records: Lists cash dividends of tokenized stocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v3.market.cash_dividend_records import CashDividendRecords

RECORD = Endpoint(
    call="v3.market.cash_dividend_records",
    method="GET",
    path="/api/v3/market/cash-dividend-records",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.cash_dividend_records", documented=False
    ),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="type", name="type", required=True, values=("pending", "paid")),
        Param(wire="cursor", name="cursor"),
        Param(wire="limit", name="limit", type="integer"),
    ),
)


def cash_dividend_records(
    *,
    symbol: str | Symbol,
    type: Literal["pending", "paid"] | str,
    cursor: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CashDividendRecords]:
    """Lists cash dividends of tokenized stocks.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        type: Kind; its values are the endpoint's own.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CashDividendRecords

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "type": type,
            "cursor": cursor,
            "limit": limit,
        },
        timeout,
        headers,
    )
