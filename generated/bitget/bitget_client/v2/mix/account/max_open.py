# Made by Specloom from bitget/rest/v2/mix/account/max-open.yaml; change that file, not this one.
"""GET /api/v2/mix/account/max-open: Estimates how much can be opened, given present positions and orders."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.account.max_open",
    method="GET",
    path="/api/v2/mix/account/max-open",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.mix.account.max_open"),
    errors=("common", "mix", "account"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="marginCoin", name="margin_coin", required=True),
        Param(wire="posSide", name="pos_side", required=True, values=("long", "short")),
        Param(wire="orderType", name="order_type", required=True, values=("limit", "market")),
        Param(wire="openPrice", name="open_price", type="decimal", required_if={"orderType": ("limit",)}),
    ),
    account_mode="classic",
    equivalent="v3.account.max_open_available",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-max-openable-quantity",
)


class MaxOpen(Model, rename={"max_open": "maxOpen"}):
    """The answer."""

    max_open: Dec = None
    """Largest quantity that can be opened"""


RESULT = MaxOpen


def max_open(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_coin: str,
    pos_side: Literal["long", "short"] | str,
    order_type: Literal["limit", "market"] | str,
    open_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MaxOpen]:
    """Estimates how much can be opened, given present positions and orders.

    Limit: 20 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        pos_side: Direction of the position; as a parameter, needed in hedge mode. Wire name posSide.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        open_price: Opening price (quote coin); required when orderType is limit. Wire name openPrice.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MaxOpen

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-max-openable-quantity
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "marginCoin": margin_coin,
            "posSide": pos_side,
            "orderType": order_type,
            "openPrice": open_price,
        },
        timeout,
        headers,
    )
