# Made by Specloom from bitget/rest/v3/trade/place-order.yaml; change that file, not this one.
"""POST /api/v3/trade/place-order: Places one spot, margin or futures order; margin orders borrow by themselves."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.trade.place_order",
    method="POST",
    path="/api/v3/trade/place-order",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.trade.place_order"),
    errors=("common", "uta", "40762"),
    params=(
        Param(
            wire="category",
            name="category",
            required=True,
            place="body",
            values=("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="qty", name="qty", type="decimal", required=True, place="body"),
        Param(wire="price", name="price", type="decimal", place="body", required_if={"orderType": ("limit",)}),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(
            wire="timeInForce",
            name="time_in_force",
            place="body",
            values=("ioc", "fok", "gtc", "post_only", "rpi"),
            default="gtc",
            required_if={"orderType": ("limit",)},
        ),
        Param(wire="posSide", name="pos_side", place="body", values=("long", "short")),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="reduceOnly", name="reduce_only", place="body", values=("yes", "no"), default="no"),
        Param(
            wire="stpMode",
            name="stp_mode",
            place="body",
            values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
            default="none",
        ),
        Param(wire="tpTriggerBy", name="tp_trigger_by", place="body", values=("market", "mark"), default="market"),
        Param(wire="slTriggerBy", name="sl_trigger_by", place="body", values=("market", "mark"), default="market"),
        Param(wire="takeProfit", name="take_profit", type="decimal", place="body"),
        Param(wire="stopLoss", name="stop_loss", type="decimal", place="body"),
        Param(wire="tpOrderType", name="tp_order_type", place="body", values=("limit", "market")),
        Param(wire="slOrderType", name="sl_order_type", place="body", values=("limit", "market")),
        Param(wire="tpLimitPrice", name="tp_limit_price", type="decimal", place="body"),
        Param(wire="slLimitPrice", name="sl_limit_price", type="decimal", place="body"),
        Param(wire="marginMode", name="margin_mode", place="body", values=("crossed", "isolated")),
        Param(wire="autoBorrow", name="auto_borrow", place="body", values=("yes", "no"), default="no"),
        Param(wire="pxAmendType", name="px_amend_type", place="body", values=("yes", "no")),
    ),
    body="object",
    idempotency=Idempotency(key="clientOid", confirm="v3.trade.order_info"),
    account_mode="unified",
    equivalent="v2.spot.trade.place_order",
    docs="https://www.bitget.com/docs/catalog/trading/order-management#place-order",
)


class PlaceOrder(Model, rename={"client_oid": "clientOid", "order_id": "orderId"}):
    """The answer."""

    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    order_id: Text = None
    """Order id given by the exchange"""


RESULT = PlaceOrder


def place_order(
    *,
    category: Literal["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol,
    qty: DecimalIn,
    side: Literal["buy", "sell"] | str,
    order_type: Literal["limit", "market"] | str,
    price: DecimalIn | None = None,
    time_in_force: Literal["ioc", "fok", "gtc", "post_only", "rpi"] | str | None = None,
    pos_side: Literal["long", "short"] | str | None = None,
    client_oid: str | None = None,
    reduce_only: Literal["yes", "no"] | str | None = None,
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str | None = None,
    tp_trigger_by: Literal["market", "mark"] | str | None = None,
    sl_trigger_by: Literal["market", "mark"] | str | None = None,
    take_profit: DecimalIn | None = None,
    stop_loss: DecimalIn | None = None,
    tp_order_type: Literal["limit", "market"] | str | None = None,
    sl_order_type: Literal["limit", "market"] | str | None = None,
    tp_limit_price: DecimalIn | None = None,
    sl_limit_price: DecimalIn | None = None,
    margin_mode: Literal["crossed", "isolated"] | str | None = None,
    auto_borrow: Literal["yes", "no"] | str | None = None,
    px_amend_type: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PlaceOrder]:
    """Places one spot, margin or futures order; margin orders borrow by themselves.

    Limit: 10 requests in 1 s by uid.

    Args:
        category: Product line.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        qty: Quantity, in the base coin; in the quote coin for spot and margin market buys.
        side: Buy or sell; in hedge mode a long is closed with sell.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        price: Price; limit orders need it (quote coin); required when orderType is limit.
        time_in_force: How long the order stays in force; gtc when left out; required when orderType is limit. Wire name timeInForce.
        pos_side: Direction of the position; as a parameter, needed in hedge mode. Wire name posSide.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        reduce_only: Whether the order may only shrink the position; no when left out. Wire name reduceOnly.
        stp_mode: What happens when an order would meet one's own; none when left out. Wire name stpMode.
        tp_trigger_by: Price that triggers the take profit; market when left out. Wire name tpTriggerBy.
        sl_trigger_by: Price that triggers the stop loss; market when left out. Wire name slTriggerBy.
        take_profit: Take-profit trigger price (quote coin). Wire name takeProfit.
        stop_loss: Stop-loss trigger price (quote coin). Wire name stopLoss.
        tp_order_type: Type of the take-profit order. Wire name tpOrderType.
        sl_order_type: Type of the stop-loss order. Wire name slOrderType.
        tp_limit_price: Limit price of the take profit (quote coin). Wire name tpLimitPrice.
        sl_limit_price: Limit price of the stop loss (quote coin). Wire name slLimitPrice.
        margin_mode: Whether positions share their margin (crossed) or keep their own (isolated). Wire name marginMode.
        auto_borrow: Auto borrow; no when left out. Wire name autoBorrow.
        px_amend_type: Px amend type. Wire name pxAmendType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PlaceOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/order-management#place-order
    """
    return Request(
        RECORD,
        {
            "category": category,
            "symbol": symbol,
            "qty": qty,
            "price": price,
            "side": side,
            "orderType": order_type,
            "timeInForce": time_in_force,
            "posSide": pos_side,
            "clientOid": client_oid,
            "reduceOnly": reduce_only,
            "stpMode": stp_mode,
            "tpTriggerBy": tp_trigger_by,
            "slTriggerBy": sl_trigger_by,
            "takeProfit": take_profit,
            "stopLoss": stop_loss,
            "tpOrderType": tp_order_type,
            "slOrderType": sl_order_type,
            "tpLimitPrice": tp_limit_price,
            "slLimitPrice": sl_limit_price,
            "marginMode": margin_mode,
            "autoBorrow": auto_borrow,
            "pxAmendType": px_amend_type,
        },
        timeout,
        headers,
    )
