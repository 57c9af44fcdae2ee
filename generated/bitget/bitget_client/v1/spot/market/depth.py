# Made by Specloom from bitget/rest/v1/spot/market/depth.yaml; change that file, not this one.
"""GET /api/spot/v1/market/depth: Returns the spot book, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.spot.market.depth",
    method="GET",
    path="/api/spot/v1/market/depth",
    version="v1",
    symbol_format="v1",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.spot.market.depth", documented=False
    ),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="type", name="type", required=True, values=("step0", "step1", "step2", "step3", "step4", "step5")),
        Param(wire="limit", name="limit", type="integer"),
    ),
    superseded_by=("v2.spot.market.orderbook",),
    deprecated=True,
)


RESULT = Anything


def depth(
    *,
    symbol: str | Symbol,
    type: Literal["step0", "step1", "step2", "step3", "step4", "step5"] | str,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Returns the spot book, in the old API.

    Superseded by ``v2.spot.market.orderbook``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        type: Kind; its values are the endpoint's own.
        limit: Most rows to return.
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
            "type": type,
            "limit": limit,
        },
        timeout,
        headers,
    )
