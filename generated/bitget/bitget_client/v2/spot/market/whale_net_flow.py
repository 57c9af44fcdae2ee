# Made by Specloom from bitget/rest/v2/spot/market/whale-net-flow.yaml; change that file, not this one.
"""GET /api/v2/spot/market/whale-net-flow: Returns the net flow of large traders on a spot symbol, by day."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.market.whale_net_flow",
    method="GET",
    path="/api/v2/spot/market/whale-net-flow",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v2.spot.market.whale_net_flow"),
    errors=("common", "spot"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    docs="https://www.bitget.com/docs/catalog/classic-common-apidata/classic-common-apidata#get-spot-whale-net-flow-data",
)


class WhaleNetFlow(Model):
    """The answer."""

    volume: Dec = None
    """Volume"""
    date: Ms = None
    """Day of the record"""


RESULT = list[WhaleNetFlow]


def whale_net_flow(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[WhaleNetFlow]]:
    """Returns the net flow of large traders on a spot symbol, by day.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[WhaleNetFlow]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-apidata/classic-common-apidata#get-spot-whale-net-flow-data
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
