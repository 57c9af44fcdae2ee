# Made by Specloom from bitget/rest/v2/mix/market/query-position-lever.yaml; change that file, not this one.
"""GET /api/v2/mix/market/query-position-lever: Returns the position tiers of a futures symbol with leverage and maintenance margin."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.market.query_position_lever",
    method="GET",
    path="/api/v2/mix/market/query-position-lever",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.mix.market.query_position_lever"),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, symbol=True),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-contract-position/classic-contract-position#get-position-tier",
)


class QueryPositionLever(
    Model, rename={"start_unit": "startUnit", "end_unit": "endUnit", "keep_margin_rate": "keepMarginRate"}
):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    level: Int = None
    """Tier of position size, 1 for the smallest"""
    start_unit: Dec = None
    """Lower bound of the tier"""
    end_unit: Dec = None
    """Upper bound of the tier"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    keep_margin_rate: Dec = None
    """Maintenance margin rate (ratio)"""


RESULT = list[QueryPositionLever]


def query_position_lever(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[QueryPositionLever]]:
    """Returns the position tiers of a futures symbol with leverage and maintenance margin.

    Limit: 10 requests in 1 s by ip.

    Args:
        product_type: Futures product line. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[QueryPositionLever]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-position/classic-contract-position#get-position-tier
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
            "symbol": symbol,
        },
        timeout,
        headers,
    )
