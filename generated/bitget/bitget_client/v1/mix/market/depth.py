# Made by Specloom from bitget/rest/v1/mix/market/depth.yaml; change that file, not this one.
"""GET /api/mix/v1/market/depth: Returns the futures book, in the old API."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.market.depth",
    method="GET",
    path="/api/mix/v1/market/depth",
    version="v1",
    symbol_format="v1",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.market.depth", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="limit", name="limit", type="integer"),
    ),
)


RESULT = Anything


def depth(
    *,
    symbol: str | Symbol,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Returns the futures book, in the old API.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
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
            "limit": limit,
        },
        timeout,
        headers,
    )
