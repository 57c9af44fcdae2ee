# Made by Specloom from bitget/rest/v3/stockplus/trade/place-order.yaml; change that file, not this one.
"""POST /api/v3/stockplus/trade/place-order: Places one stock order: limit, market, touched or trailing."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.stockplus.trade.place_order",
    method="POST",
    path="/api/v3/stockplus/trade/place-order",
    version="v3",
    symbol_format="v3",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(default=Limit(requests=30, seconds=30, scope="uid"), pool="v3.stockplus.trade.place_order"),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(
            wire="orderType",
            name="order_type",
            required=True,
            place="body",
            values=("LO", "MO", "LIT", "MIT", "TSLPAMT", "TSLPPCT"),
        ),
        Param(wire="side", name="side", required=True, place="body", values=("Buy", "Sell")),
        Param(wire="submittedQuantity", name="submitted_quantity", type="decimal", required=True, place="body"),
        Param(
            wire="timeInForce",
            name="time_in_force",
            required=True,
            place="body",
            values=("Day", "GoodTilCanceled", "GoodTilDate"),
        ),
        Param(wire="submittedPrice", name="submitted_price", type="decimal", place="body"),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", place="body"),
        Param(wire="limitOffset", name="limit_offset", type="decimal", place="body"),
        Param(wire="trailingAmount", name="trailing_amount", type="decimal", place="body"),
        Param(wire="trailingPercent", name="trailing_percent", type="decimal", place="body"),
        Param(wire="expireDate", name="expire_date", place="body", required_if={"timeInForce": ("GoodTilDate",)}),
        Param(wire="outsideRth", name="outside_rth", place="body", values=("RTHOnly", "AnyTime", "Overnight")),
        Param(wire="limitDepthLevel", name="limit_depth_level", type="integer", place="body"),
        Param(wire="triggerCount", name="trigger_count", type="integer", place="body"),
        Param(wire="monitorPrice", name="monitor_price", type="decimal", place="body"),
        Param(wire="remark", name="remark", place="body", max_length=64),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/stock-plus/orders#place-order",
)


class PlaceOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


RESULT = PlaceOrder


def place_order(
    *,
    symbol: str | Symbol,
    order_type: Literal["LO", "MO", "LIT", "MIT", "TSLPAMT", "TSLPPCT"] | str,
    side: Literal["Buy", "Sell"] | str,
    submitted_quantity: DecimalIn,
    time_in_force: Literal["Day", "GoodTilCanceled", "GoodTilDate"] | str,
    submitted_price: DecimalIn | None = None,
    trigger_price: DecimalIn | None = None,
    limit_offset: DecimalIn | None = None,
    trailing_amount: DecimalIn | None = None,
    trailing_percent: DecimalIn | None = None,
    expire_date: str | None = None,
    outside_rth: Literal["RTHOnly", "AnyTime", "Overnight"] | str | None = None,
    limit_depth_level: int | None = None,
    trigger_count: int | None = None,
    monitor_price: DecimalIn | None = None,
    remark: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[PlaceOrder]:
    """Places one stock order: limit, market, touched or trailing.

    Limit: 30 requests in 30 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        side: Buy or sell.
        submitted_quantity: Shares to trade (share). Wire name submittedQuantity.
        time_in_force: How long the order stays in force. Wire name timeInForce.
        submitted_price: Price of the order. Wire name submittedPrice.
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        limit_offset: Distance of the limit from the trigger. Wire name limitOffset.
        trailing_amount: Distance of a trailing stop. Wire name trailingAmount.
        trailing_percent: Distance of a trailing stop (%). Wire name trailingPercent.
        expire_date: Last day of a good-till-date order; required when timeInForce is GoodTilDate. Wire name expireDate.
        outside_rth: Whether to trade outside regular hours. Wire name outsideRth.
        limit_depth_level: Book level that prices a limit order. Wire name limitDepthLevel.
        trigger_count: Times the trigger must be met. Wire name triggerCount.
        monitor_price: Price watched by the trigger. Wire name monitorPrice.
        remark: Remark.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        PlaceOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/orders#place-order
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "orderType": order_type,
            "side": side,
            "submittedQuantity": submitted_quantity,
            "timeInForce": time_in_force,
            "submittedPrice": submitted_price,
            "triggerPrice": trigger_price,
            "limitOffset": limit_offset,
            "trailingAmount": trailing_amount,
            "trailingPercent": trailing_percent,
            "expireDate": expire_date,
            "outsideRth": outside_rth,
            "limitDepthLevel": limit_depth_level,
            "triggerCount": trigger_count,
            "monitorPrice": monitor_price,
            "remark": remark,
        },
        timeout,
        headers,
    )
