# Made by Specloom from bitget/rest/v1/mix/market/fills-history.yaml; change that file, not this one.
"""GET /api/mix/v1/market/fills-history: Returns older public futures trades, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.market.fills_history",
    method="GET",
    path="/api/mix/v1/market/fills-history",
    version="v1",
    symbol_format="v1",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.market.fills_history", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="limit", name="limit", type="integer"),
        Param(wire="tradeId", name="trade_id"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
    ),
    superseded_by=("v2.mix.market.fills_history",),
    deprecated=True,
)


RESULT = Anything


def fills_history(
    *,
    symbol: str | Symbol,
    limit: int | None = None,
    trade_id: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Returns older public futures trades, in the old API.

    Superseded by ``v2.mix.market.fills_history``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        limit: Most rows to return.
        trade_id: Trade id. Wire name tradeId.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
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
            "limit": limit,
            "tradeId": trade_id,
            "startTime": start_time,
            "endTime": end_time,
        },
        timeout,
        headers,
    )
