# Made by Specloom from bitget/rest/v2/spot/market/fund-net-flow.yaml; change that file, not this one.
"""GET /api/v2/spot/market/fund-net-flow: Returns the net money flow into a spot symbol over 24 hours."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.market.fund_net_flow",
    method="GET",
    path="/api/v2/spot/market/fund-net-flow",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="ip"), pool="v2.spot.market.fund_net_flow"),
    errors=("common", "spot"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    docs="https://www.bitget.com/docs/catalog/classic-common-apidata/classic-common-apidata#get-spot-24h-net-capital-inflow-info",
)


class FundNetFlow(Model, rename={"net_flow": "netFlow"}):
    """The answer."""

    net_flow: Dec = None
    """Money in less money out"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[FundNetFlow]


def fund_net_flow(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[FundNetFlow]]:
    """Returns the net money flow into a spot symbol over 24 hours.

    Limit: 1 request in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[FundNetFlow]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-apidata/classic-common-apidata#get-spot-24h-net-capital-inflow-info
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
