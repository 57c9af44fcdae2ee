# Made by Specloom from bitget/rest/v2/mix/market/candles.yaml; change that file, not this one.
"""GET /api/v2/mix/market/candles: Returns futures candles, 100 by default and 1,000 at most; how far back depends on the granularity."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Ms, Rows, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.market.candles",
    method="GET",
    path="/api/v2/mix/market/candles",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="ip"), pool="v2.mix.market.candles"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="granularity", name="granularity", required=True),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="kLineType", name="k_line_type"),
        Param(wire="limit", name="limit", type="integer", default="100", max="1000"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-candlestick-data",
)


class Candles(Rows):
    """Columns of one row of 'data'."""

    ts: Ms = None
    """Time of the data"""
    open: Dec = None
    """Price at the start of the interval (quote coin)"""
    high: Dec = None
    """Highest price of the interval (quote coin)"""
    low: Dec = None
    """Lowest price of the interval (quote coin)"""
    close: Dec = None
    """Price at the end of the interval (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""


RESULT = list[Candles]


def candles(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    granularity: str,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    k_line_type: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Candles]]:
    """Returns futures candles, 100 by default and 1,000 at most; how far back depends on the granularity.

    Limit: 20 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        granularity: Length of one candle, such as 1m, 1H or 1D.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        k_line_type: Which price the candles show. Wire name kLineType.
        limit: Most rows to return, at most 1000; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Candles]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-candlestick-data
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "granularity": granularity,
            "startTime": start_time,
            "endTime": end_time,
            "kLineType": k_line_type,
            "limit": limit,
        },
        timeout,
        headers,
    )
