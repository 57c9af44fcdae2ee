# Made by Specloom from bitget/rest/v1/mix/market/candles.yaml; change that file, not this one.
"""GET /api/mix/v1/market/candles: Returns futures candles, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.market.candles",
    method="GET",
    path="/api/mix/v1/market/candles",
    version="v1",
    symbol_format="v1",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.market.candles", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="granularity",
            name="granularity",
            required=True,
            values=(
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1H",
                "2H",
                "4H",
                "6H",
                "12H",
                "1D",
                "3D",
                "1W",
                "1M",
                "6Hutc",
                "12Hutc",
                "1Dutc",
                "3Dutc",
                "1Wutc",
                "1Mutc",
            ),
        ),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="kLineType", name="k_line_type", values=("market", "mark", "index")),
    ),
    superseded_by=("v2.mix.market.candles",),
    deprecated=True,
)


RESULT = Anything


def candles(
    *,
    symbol: str | Symbol,
    granularity: Literal[
        "1m",
        "3m",
        "5m",
        "15m",
        "30m",
        "1H",
        "2H",
        "4H",
        "6H",
        "12H",
        "1D",
        "3D",
        "1W",
        "1M",
        "6Hutc",
        "12Hutc",
        "1Dutc",
        "3Dutc",
        "1Wutc",
        "1Mutc",
    ]
    | str,
    start_time: TimeIn,
    end_time: TimeIn,
    limit: int | None = None,
    k_line_type: Literal["market", "mark", "index"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Returns futures candles, in the old API.

    Superseded by ``v2.mix.market.candles``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        granularity: Length of one candle, such as 1m, 1H or 1D.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return.
        k_line_type: Which price the candles show. Wire name kLineType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "granularity": granularity,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "kLineType": k_line_type,
        },
        timeout,
        headers,
    )
