# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-quantity-limit.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-follower/query-quantity-limit: Returns the smallest and largest copied size on each futures symbol."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.mix_follower.query_quantity_limit",
    method="GET",
    path="/api/v2/copy/mix-follower/query-quantity-limit",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.copy.mix_follower.query_quantity_limit"
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#get-follow-limit",
)


class QueryQuantityLimit(Model, rename={"max_follow_size": "maxFollowSize", "min_follow_size": "minFollowSize"}):
    """The answer."""

    max_follow_size: Dec = None
    """Largest copied order (base coin)"""
    min_follow_size: Dec = None
    """Smallest copied order (base coin)"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


RESULT = list[QueryQuantityLimit]


def query_quantity_limit(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[QueryQuantityLimit]]:
    """Returns the smallest and largest copied size on each futures symbol.

    Limit: 10 requests in 1 s by ip.

    Args:
        product_type: Futures product line. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[QueryQuantityLimit]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#get-follow-limit
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
        },
        timeout,
        headers,
    )
