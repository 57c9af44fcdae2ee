# Made by Specloom from bitget/rest/v2/mix/account/liq-price.yaml; change that file, not this one.
"""GET /api/v2/mix/account/liq-price: Estimates the liquidation price of a position before it is opened."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.account.liq_price",
    method="GET",
    path="/api/v2/mix/account/liq-price",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.mix.account.liq_price"),
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
        Param(wire="openAmount", name="open_amount", type="decimal", required=True),
        Param(wire="openPrice", name="open_price", type="decimal", required_if={"orderType": ("limit",)}),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-liquidation-price",
)


class LiqPrice(Model, rename={"liq_price": "liqPrice"}):
    """The answer."""

    liq_price: Dec = None
    """Liquidation price (quote coin)"""


RESULT = LiqPrice


def liq_price(
    *,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_coin: str,
    pos_side: Literal["long", "short"] | str,
    order_type: Literal["limit", "market"] | str,
    open_amount: DecimalIn,
    open_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[LiqPrice]:
    """Estimates the liquidation price of a position before it is opened.

    Limit: 20 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        pos_side: Direction of the position; as a parameter, needed in hedge mode. Wire name posSide.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        open_amount: Margin to open with (margin coin). Wire name openAmount.
        open_price: Opening price (quote coin); required when orderType is limit. Wire name openPrice.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        LiqPrice

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-account/classic-contract-account#get-liquidation-price
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "marginCoin": margin_coin,
            "posSide": pos_side,
            "orderType": order_type,
            "openAmount": open_amount,
            "openPrice": open_price,
        },
        timeout,
        headers,
    )
