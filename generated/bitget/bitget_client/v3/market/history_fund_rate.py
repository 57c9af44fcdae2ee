# Made by Specloom from bitget/rest/v3/market/history-fund-rate.yaml; change that file, not this one.
"""GET /api/v3/market/history-fund-rate: Lists past funding rates of a futures symbol, at most 200 rows."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.history_fund_rate",
    method="GET",
    path="/api/v3/market/history-fund-rate",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v3.market.history_fund_rate"),
    errors=("common", "uta"),
    params=(
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="cursor", name="cursor", default="1"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
    ),
    docs="https://www.bitget.com/docs/catalog/market/derivatives#get-funding-rate-history",
)


class HistoryFundRateResultList(
    Model, rename={"funding_rate": "fundingRate", "funding_rate_timestamp": "fundingRateTimestamp"}
):
    """Entries."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    funding_rate: Dec = None
    """Funding rate (ratio)"""
    funding_rate_timestamp: Ms = None
    """When the rate applied"""


class HistoryFundRate(Model, rename={"result_list": "resultList"}):
    """The answer."""

    result_list: list[HistoryFundRateResultList] | None = None
    """Entries"""


RESULT = HistoryFundRate


def history_fund_rate(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    cursor: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[HistoryFundRate]:
    """Lists past funding rates of a futures symbol, at most 200 rows.

    Limit: 20 requests in 1 s by ip.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        cursor: Position in a long answer; left out for the first page, then the one returned; 1 when left out.
        limit: Most rows to return, at most 100; 20 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        HistoryFundRate

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/derivatives#get-funding-rate-history
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "cursor": cursor,
            "limit": limit,
        },
        timeout,
        headers,
    )
