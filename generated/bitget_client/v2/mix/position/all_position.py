# Made by Specloom from bitget/rest/v2/mix/position/all-position.yaml; change that file, not this one.
"""GET /api/v2/mix/position/all-position: Returns all open futures positions of a product type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v2.mix.position.all_position import AllPosition

RECORD = Endpoint(
    call="v2.mix.position.all_position",
    method="GET",
    path="/api/v2/mix/position/all-position",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.mix.position.all_position"),
    errors=("common", "mix"),
    params=(
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="marginCoin", name="margin_coin"),
    ),
    account_mode="classic",
    twin="v3.position.current_position",
    docs="https://www.bitget.com/api-doc/contract/position/get-all-position",
)


def all_position(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[AllPosition]]:
    """Returns all open futures positions of a product type.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[AllPosition]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/position/get-all-position
    """
    return Request(
        RECORD,
        {
            "productType": product_type,
            "marginCoin": margin_coin,
        },
        timeout,
        headers,
    )
