# Made by Specloom from bitget/rest/v3/market/oi-limit.yaml; change that file, not this one.
"""GET /api/v3/market/oi-limit: Returns the position value limits of futures symbols."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.market.oi_limit",
    method="GET",
    path="/api/v3/market/oi-limit",
    version="v3",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.market.oi_limit"),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="category", name="category", required=True, values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
    ),
    docs="https://www.bitget.com/docs/catalog/market/trading-risk-rules#get-open-interest-limit",
)


class OiLimit(Model, rename={"notional_value": "notionalValue", "total_notional_value": "totalNotionalValue"}):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    notional_value: Dec = None
    """Value of one user's position"""
    total_notional_value: Dec = None
    """Position value of main and sub-accounts"""


RESULT = list[OiLimit]


def oi_limit(
    *,
    category: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[OiLimit]]:
    """Returns the position value limits of futures symbols.

    Limit: 10 requests in 1 s by ip.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[OiLimit]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/market/trading-risk-rules#get-open-interest-limit
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "category": category,
        },
        timeout,
        headers,
    )
