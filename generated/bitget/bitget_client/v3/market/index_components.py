# Made by Specloom from bitget/rest/v3/market/index-components.yaml; change that file, not this one.
"""GET /api/v3/market/index-components: Lists the exchanges whose prices make up an index, with their weights."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.index_components",
    method="GET",
    path="/api/v3/market/index-components",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.index_components"),
    errors=("common", "uta"),
    params=(Param(wire="symbol", name="symbol", required=True, symbol=True),),
    docs="https://www.bitget.com/docs/catalog/market/derivatives#get-index-price-components",
)


class IndexComponentsComponentList(Model, rename={"spot_pair": "spotPair", "equivalent_price": "equivalentPrice"}):
    """Exchanges that make up the index."""

    exchange: Text = None
    """Exchange or listing venue"""
    spot_pair: Text = None
    """Spot pair of the component"""
    equivalent_price: Dec = None
    """Price of the component (quote coin)"""
    weight: Dec = None
    """Weight"""


class IndexComponents(Model, rename={"component_list": "componentList"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    component_list: list[IndexComponentsComponentList] | None = None
    """Exchanges that make up the index"""


RESULT = IndexComponents


def index_components(
    *,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[IndexComponents]:
    """Lists the exchanges whose prices make up an index, with their weights.

    Limit: 10 requests in 1 s by ip.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        IndexComponents

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/derivatives#get-index-price-components
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
        },
        timeout,
        headers,
    )
