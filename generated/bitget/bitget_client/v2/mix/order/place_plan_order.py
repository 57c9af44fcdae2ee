# Made by Specloom from bitget/rest/v2/mix/order/place-plan-order.yaml; change that file, not this one.
"""POST /api/v2/mix/order/place-plan-order: Places a futures trigger order or trailing stop, with attached stops if wished."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.place_plan_order",
    method="POST",
    path="/api/v2/mix/order/place-plan-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.place_plan_order"),
    errors=("common", "mix"),
    params=(
        Param(wire="planType", name="plan_type", required=True, place="body", values=("normal_plan", "track_plan")),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="marginMode", name="margin_mode", required=True, place="body", values=("crossed", "isolated")),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(wire="price", name="price", type="decimal", place="body", required_if={"orderType": ("limit",)}),
        Param(wire="callbackRatio", name="callback_ratio", type="decimal", place="body"),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", required=True, place="body"),
        Param(
            wire="triggerType", name="trigger_type", required=True, place="body", values=("fill_price", "mark_price")
        ),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="tradeSide", name="trade_side", place="body", values=("open", "close")),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="reduceOnly", name="reduce_only", place="body", values=("yes", "no"), default="no"),
        Param(wire="stopSurplusTriggerPrice", name="stop_surplus_trigger_price", type="decimal", place="body"),
        Param(wire="stopSurplusExecutePrice", name="stop_surplus_execute_price", type="decimal", place="body"),
        Param(
            wire="stopSurplusTriggerType",
            name="stop_surplus_trigger_type",
            place="body",
            values=("fill_price", "mark_price"),
        ),
        Param(wire="stopLossTriggerPrice", name="stop_loss_trigger_price", type="decimal", place="body"),
        Param(wire="stopLossExecutePrice", name="stop_loss_execute_price", type="decimal", place="body"),
        Param(
            wire="stopLossTriggerType", name="stop_loss_trigger_type", place="body", values=("fill_price", "mark_price")
        ),
        Param(
            wire="stpMode",
            name="stp_mode",
            place="body",
            values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
            default="none",
        ),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid", confirm="v2.mix.order.orders_plan_pending"),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#place-trigger-order",
)


class PlacePlanOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = PlacePlanOrder


def place_plan_order(
    *,
    plan_type: Literal["normal_plan", "track_plan"] | str,
    symbol: str | Symbol,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    margin_mode: Literal["crossed", "isolated"] | str,
    margin_coin: str,
    size: DecimalIn,
    trigger_price: DecimalIn,
    trigger_type: Literal["fill_price", "mark_price"] | str,
    side: Literal["buy", "sell"] | str,
    order_type: Literal["limit", "market"] | str,
    price: DecimalIn | None = None,
    callback_ratio: DecimalIn | None = None,
    trade_side: Literal["open", "close"] | str | None = None,
    client_oid: str | None = None,
    reduce_only: Literal["yes", "no"] | str | None = None,
    stop_surplus_trigger_price: DecimalIn | None = None,
    stop_surplus_execute_price: DecimalIn | None = None,
    stop_surplus_trigger_type: Literal["fill_price", "mark_price"] | str | None = None,
    stop_loss_trigger_price: DecimalIn | None = None,
    stop_loss_execute_price: DecimalIn | None = None,
    stop_loss_trigger_type: Literal["fill_price", "mark_price"] | str | None = None,
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PlacePlanOrder]:
    """Places a futures trigger order or trailing stop, with attached stops if wished.

    Limit: 10 requests in 1 s by uid.

    Args:
        plan_type: Kind of trigger order. Wire name planType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        product_type: Futures product line. Wire name productType.
        margin_mode: Whether positions share their margin (crossed) or keep their own (isolated). Wire name marginMode.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        size: Quantity, in the base coin.
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        trigger_type: Price that triggers the order: latest trade or mark price. Wire name triggerType.
        side: Buy or sell.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        price: Price; limit orders need it (quote coin); required when orderType is limit.
        callback_ratio: Pullback from the best price that fires a trailing order, 1 to 10 (%). Wire name callbackRatio.
        trade_side: Whether an order opens or closes; as a parameter, for hedge mode alone. Wire name tradeSide.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        reduce_only: Whether the order may only shrink the position; no when left out. Wire name reduceOnly.
        stop_surplus_trigger_price: Trigger price of the take profit (quote coin). Wire name stopSurplusTriggerPrice.
        stop_surplus_execute_price: Order price of the take profit (quote coin). Wire name stopSurplusExecutePrice.
        stop_surplus_trigger_type: Trigger source of the take profit. Wire name stopSurplusTriggerType.
        stop_loss_trigger_price: Trigger price of the stop loss (quote coin). Wire name stopLossTriggerPrice.
        stop_loss_execute_price: Order price of the stop loss (quote coin). Wire name stopLossExecutePrice.
        stop_loss_trigger_type: Trigger source of the stop loss. Wire name stopLossTriggerType.
        stp_mode: What happens when an order would meet one's own; none when left out. Wire name stpMode.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PlacePlanOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#place-trigger-order
    """
    return Request(
        RECORD,
        {
            "planType": plan_type,
            "symbol": symbol,
            "productType": product_type,
            "marginMode": margin_mode,
            "marginCoin": margin_coin,
            "size": size,
            "price": price,
            "callbackRatio": callback_ratio,
            "triggerPrice": trigger_price,
            "triggerType": trigger_type,
            "side": side,
            "tradeSide": trade_side,
            "orderType": order_type,
            "clientOid": client_oid,
            "reduceOnly": reduce_only,
            "stopSurplusTriggerPrice": stop_surplus_trigger_price,
            "stopSurplusExecutePrice": stop_surplus_execute_price,
            "stopSurplusTriggerType": stop_surplus_trigger_type,
            "stopLossTriggerPrice": stop_loss_trigger_price,
            "stopLossExecutePrice": stop_loss_execute_price,
            "stopLossTriggerType": stop_loss_trigger_type,
            "stpMode": stp_mode,
        },
        timeout,
        headers,
    )
