# Made by Specloom from bitget/rest/v2/mix/order/place-tpsl-order.yaml; change that file, not this one.
"""POST /api/v2/mix/order/place-tpsl-order: Places one take-profit, stop-loss or trailing order on a futures position."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.place_tpsl_order",
    method="POST",
    path="/api/v2/mix/order/place-tpsl-order",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.place_tpsl_order"),
    errors=("common", "mix"),
    params=(
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(
            wire="planType",
            name="plan_type",
            required=True,
            place="body",
            values=("profit_plan", "loss_plan", "moving_plan", "pos_profit", "pos_loss"),
        ),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", required=True, place="body"),
        Param(wire="triggerType", name="trigger_type", place="body", values=("fill_price", "mark_price")),
        Param(wire="executePrice", name="execute_price", type="decimal", place="body"),
        Param(wire="holdSide", name="hold_side", required=True, place="body", values=("long", "short", "buy", "sell")),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(wire="rangeRate", name="range_rate", type="decimal", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(
            wire="stpMode",
            name="stp_mode",
            place="body",
            values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
            default="none",
        ),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid"),
    account_mode="classic",
    equivalent="v3.trade.place_strategy_order",
    docs="https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#stop-profit-and-stop-loss-plan-orders",
)


class PlaceTpslOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""


RESULT = PlaceTpslOrder


def place_tpsl_order(
    *,
    margin_coin: str,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    plan_type: Literal["profit_plan", "loss_plan", "moving_plan", "pos_profit", "pos_loss"] | str,
    trigger_price: DecimalIn,
    hold_side: Literal["long", "short", "buy", "sell"] | str,
    size: DecimalIn,
    trigger_type: Literal["fill_price", "mark_price"] | str | None = None,
    execute_price: DecimalIn | None = None,
    range_rate: DecimalIn | None = None,
    client_oid: str | None = None,
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PlaceTpslOrder]:
    """Places one take-profit, stop-loss or trailing order on a futures position.

    Limit: 10 requests in 1 s by uid.

    Args:
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        product_type: Futures product line. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        plan_type: Kind of trigger order. Wire name planType.
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        hold_side: Direction of the position; as a parameter, only meant for hedge mode. Wire name holdSide.
        size: Quantity, in the base coin.
        trigger_type: Price that triggers the order: latest trade or mark price. Wire name triggerType.
        execute_price: Price of the order placed on trigger; 0 or nothing is market (quote coin). Wire name executePrice.
        range_rate: Pullback that fires a trailing take profit; only for moving_plan (%). Wire name rangeRate.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        stp_mode: What happens when an order would meet one's own; none when left out. Wire name stpMode.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PlaceTpslOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#stop-profit-and-stop-loss-plan-orders
    """
    return Request(
        RECORD,
        {
            "marginCoin": margin_coin,
            "productType": product_type,
            "symbol": symbol,
            "planType": plan_type,
            "triggerPrice": trigger_price,
            "triggerType": trigger_type,
            "executePrice": execute_price,
            "holdSide": hold_side,
            "size": size,
            "rangeRate": range_rate,
            "clientOid": client_oid,
            "stpMode": stp_mode,
        },
        timeout,
        headers,
    )
