# Made by Specloom from bitget/rest/v2/mix/position/single-position.yaml; change that file, not this one.
"""GET /api/v2/mix/position/single-position: Returns the open futures position of one symbol with its liquidation price."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.spec.symbols import Symbol
    from bitget_client.models.v2.mix.position.single_position import SinglePosition

RECORD = Endpoint(
    call="v2.mix.position.single_position",
    method="GET",
    path="/api/v2/mix/position/single-position",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.position.single_position"),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="marginCoin", name="margin_coin", required=True),
    ),
    account_mode="classic",
    twin="v3.position.current_position",
    docs="https://www.bitget.com/api-doc/contract/position/get-single-position",
)


def single_position(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    margin_coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[SinglePosition]]:
    """Returns the open futures position of one symbol with its liquidation price.

    Limit: 10 requests in 1 s by uid.

    Args:
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SinglePosition]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/position/get-single-position
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
            "symbol": symbol,
            "marginCoin": margin_coin,
        },
        timeout,
        headers,
    )
