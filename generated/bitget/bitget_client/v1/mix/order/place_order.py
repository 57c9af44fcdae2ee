# Made by Specloom from bitget/rest/v1/mix/order/placeOrder.yaml; change that file, not this one.
"""POST /api/mix/v1/order/placeOrder: Places one futures order, reversal included, in the old API."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Anything, DecimalIn
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v1.mix.order.place_order",
    method="POST",
    path="/api/mix/v1/order/placeOrder",
    version="v1",
    symbol_format="v1",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v1.mix.order.place_order", documented=False
    ),
    errors=("common", "mix"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="productType", name="product_type", place="body"),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(wire="quantity", name="quantity", type="decimal", place="body"),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(
            wire="side",
            name="side",
            required=True,
            place="body",
            values=("open_long", "open_short", "close_long", "close_short", "buy_single", "sell_single"),
        ),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(
            wire="timeInForceValue",
            name="time_in_force_value",
            place="body",
            values=("normal", "post_only", "fok", "ioc"),
        ),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="reduceOnly", name="reduce_only", place="body"),
        Param(wire="reverse", name="reverse", place="body"),
        Param(wire="presetTakeProfitPrice", name="preset_take_profit_price", type="decimal", place="body"),
        Param(wire="presetStopLossPrice", name="preset_stop_loss_price", type="decimal", place="body"),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid", confirm="v1.mix.order.detail"),
    account_mode="classic",
    superseded_by=("v2.mix.order.click_backhand", "v2.mix.order.place_order"),
    deprecated=True,
)


RESULT = Anything


def place_order(
    *,
    symbol: str | Symbol,
    margin_coin: str,
    size: DecimalIn,
    side: Literal["open_long", "open_short", "close_long", "close_short", "buy_single", "sell_single"] | str,
    order_type: Literal["limit", "market"] | str,
    product_type: str | None = None,
    quantity: DecimalIn | None = None,
    price: DecimalIn | None = None,
    time_in_force_value: Literal["normal", "post_only", "fok", "ioc"] | str | None = None,
    client_oid: str | None = None,
    reduce_only: str | None = None,
    reverse: str | None = None,
    preset_take_profit_price: DecimalIn | None = None,
    preset_stop_loss_price: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Anything]:
    """Places one futures order, reversal included, in the old API.

    Superseded by ``v2.mix.order.click_backhand``, ``v2.mix.order.place_order``.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        size: Quantity, in the base coin.
        side: Buy or sell.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        product_type: Futures product line. Wire name productType.
        quantity: Quantity.
        price: Price; limit orders need it (quote coin).
        time_in_force_value: How long the order stays in force. Wire name timeInForceValue.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        reduce_only: Whether the order may only shrink the position. Wire name reduceOnly.
        reverse: Whether to close and open the other way.
        preset_take_profit_price: Trigger price of the attached take profit (quote coin). Wire name presetTakeProfitPrice.
        preset_stop_loss_price: Trigger price of the attached stop loss (quote coin). Wire name presetStopLossPrice.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Anything

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "marginCoin": margin_coin,
            "size": size,
            "quantity": quantity,
            "price": price,
            "side": side,
            "orderType": order_type,
            "timeInForceValue": time_in_force_value,
            "clientOid": client_oid,
            "reduceOnly": reduce_only,
            "reverse": reverse,
            "presetTakeProfitPrice": preset_take_profit_price,
            "presetStopLossPrice": preset_stop_loss_price,
        },
        timeout,
        headers,
    )
