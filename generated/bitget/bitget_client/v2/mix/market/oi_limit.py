# Made by Specloom from bitget/rest/v2/mix/market/oi-limit.yaml; change that file, not this one.
"""GET /api/v2/mix/market/oi-limit: Returns the largest position value allowed to one user and to a main account with its sub-accounts."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.market.oi_limit",
    method="GET",
    path="/api/v2/mix/market/oi-limit",
    version="v2",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.mix.market.oi_limit"),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-contract-oi-limit",
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
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[OiLimit]]:
    """Returns the largest position value allowed to one user and to a main account with its sub-accounts.

    Limit: 10 requests in 1 s by ip.

    Args:
        product_type: Futures product line. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[OiLimit]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-market/classic-contract-market#get-contract-oi-limit
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
