# Made by Specloom from bitget/rest/v3/market/cash-dividend-records.yaml; change that file, not this one.
"""GET /api/v3/market/cash-dividend-records: Lists cash dividends of tokenized stocks."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.cash_dividend_records",
    method="GET",
    path="/api/v3/market/cash-dividend-records",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.cash_dividend_records"),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="type", name="type", required=True, values=("pending", "paid")),
        Param(wire="cursor", name="cursor", default="1"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
    ),
    docs="https://www.bitget.com/docs/catalog/market/public-config#get-cash-dividend-records",
)


class CashDividendRecords(
    Model,
    rename={
        "ex_dividend_date": "exDividendDate",
        "cash_dividend_per_share": "cashDividendPerShare",
        "cash_dividend_timestamp": "cashDividendTimestamp",
    },
):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    ex_dividend_date: Text = None
    """Ex-dividend day"""
    cash_dividend_per_share: Dec = None
    """Cash dividend of one share"""
    cash_dividend_timestamp: Ms = None
    """When the dividend is paid"""


RESULT = list[CashDividendRecords]


def cash_dividend_records(
    *,
    symbol: str | Symbol,
    type: Literal["pending", "paid"] | str,
    cursor: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[CashDividendRecords]]:
    """Lists cash dividends of tokenized stocks.

    Limit: 10 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        type: Kind; its values are the endpoint's own.
        cursor: Position in a long answer; left out for the first page, then the one returned; 1 when left out.
        limit: Most rows to return, at most 100; 20 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[CashDividendRecords]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/public-config#get-cash-dividend-records
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
