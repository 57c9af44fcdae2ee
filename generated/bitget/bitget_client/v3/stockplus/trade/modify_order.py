# Made by Specloom from bitget/rest/v3/stockplus/trade/modify-order.yaml; change that file, not this one.
"""POST /api/v3/stockplus/trade/modify-order: Changes quantity, price or trigger of a stock order."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Idempotency, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.stockplus.trade.modify_order",
    method="POST",
    path="/api/v3/stockplus/trade/modify-order",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="modify_order",
    rate_limit=RateLimit(default=Limit(requests=30, seconds=30, scope="uid"), pool="v3.stockplus.trade.modify_order"),
    errors=("common", "uta"),
    params=(
        Param(wire="orderId", name="order_id", required=True, place="body"),
        Param(wire="quantity", name="quantity", type="decimal", required=True, place="body"),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(wire="triggerPrice", name="trigger_price", type="decimal", place="body"),
        Param(wire="limitOffset", name="limit_offset", type="decimal", place="body"),
        Param(wire="trailingAmount", name="trailing_amount", type="decimal", place="body"),
        Param(wire="trailingPercent", name="trailing_percent", type="decimal", place="body"),
        Param(wire="limitDepthLevel", name="limit_depth_level", type="integer", place="body"),
        Param(wire="triggerCount", name="trigger_count", type="integer", place="body"),
        Param(wire="monitorPrice", name="monitor_price", type="decimal", place="body"),
        Param(wire="remark", name="remark", place="body", max_length=64),
    ),
    body="object",
    idempotency=Idempotency(key="orderId", confirm="v3.stockplus.trade.order_detail"),
    docs="https://www.bitget.com/docs/catalog/stock-plus/orders#modify-order",
)


class ModifyOrder(Model, rename={"order_id": "orderId", "client_oid": "clientOid"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""


RESULT = ModifyOrder


def modify_order(
    *,
    order_id: str,
    quantity: DecimalIn,
    price: DecimalIn | None = None,
    trigger_price: DecimalIn | None = None,
    limit_offset: DecimalIn | None = None,
    trailing_amount: DecimalIn | None = None,
    trailing_percent: DecimalIn | None = None,
    limit_depth_level: int | None = None,
    trigger_count: int | None = None,
    monitor_price: DecimalIn | None = None,
    remark: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[ModifyOrder]:
    """Changes quantity, price or trigger of a stock order.

    Limit: 30 requests in 30 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        quantity: Quantity.
        price: Price; limit orders need it (quote coin).
        trigger_price: Trigger price (quote coin). Wire name triggerPrice.
        limit_offset: Distance of the limit from the trigger. Wire name limitOffset.
        trailing_amount: Distance of a trailing stop. Wire name trailingAmount.
        trailing_percent: Distance of a trailing stop (%). Wire name trailingPercent.
        limit_depth_level: Book level that prices a limit order. Wire name limitDepthLevel.
        trigger_count: Times the trigger must be met. Wire name triggerCount.
        monitor_price: Price watched by the trigger. Wire name monitorPrice.
        remark: Remark.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        ModifyOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/orders#modify-order
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "quantity": quantity,
            "price": price,
            "triggerPrice": trigger_price,
            "limitOffset": limit_offset,
            "trailingAmount": trailing_amount,
            "trailingPercent": trailing_percent,
            "limitDepthLevel": limit_depth_level,
            "triggerCount": trigger_count,
            "monitorPrice": monitor_price,
            "remark": remark,
        },
        timeout,
        headers,
    )
