# Made by Specloom from bitget/rest/v3/stockplus/trade/history-orders.yaml; change that file, not this one.
"""GET /api/v3/stockplus/trade/history-orders: Lists past stock orders."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v3.stockplus.trade.history_orders",
    method="GET",
    path="/api/v3/stockplus/trade/history-orders",
    version="v3",
    symbol_format="v3",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=30, seconds=30, scope="uid"), pool="v3.stockplus.trade.history_orders"),
    errors=("common", "uta"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="status",
            name="status",
            values=(
                "NotReported",
                "ReplacedNotReported",
                "ProtectedNotReported",
                "VarietiesNotReported",
                "Filled",
                "WaitToNew",
                "New",
                "WaitToReplace",
                "PendingReplace",
                "Replaced",
                "PartialFilled",
                "WaitToCancel",
                "PendingCancel",
                "Rejected",
                "Canceled",
                "Expired",
                "PartialWithdrawal",
            ),
        ),
        Param(wire="side", name="side", values=("Buy", "Sell")),
        Param(wire="market", name="market"),
        Param(wire="startAt", name="start_at"),
        Param(wire="endAt", name="end_at"),
    ),
    docs="https://www.bitget.com/docs/catalog/stock-plus/orders#check-history-orders",
)


class HistoryOrdersOrders(
    Model,
    rename={
        "order_id": "orderId",
        "stock_name": "stockName",
        "executed_quantity": "executedQuantity",
        "executed_price": "executedPrice",
        "submitted_at": "submittedAt",
        "order_type": "orderType",
        "last_done": "lastDone",
        "trigger_price": "triggerPrice",
        "time_in_force": "timeInForce",
        "expire_date": "expireDate",
        "updated_at": "updatedAt",
        "trigger_at": "triggerAt",
        "trailing_amount": "trailingAmount",
        "trailing_percent": "trailingPercent",
        "limit_offset": "limitOffset",
        "trigger_status": "triggerStatus",
        "outside_rth": "outsideRth",
        "limit_depth_level": "limitDepthLevel",
        "trigger_count": "triggerCount",
        "monitor_price": "monitorPrice",
    },
):
    """Orders."""

    VALUES: ClassVar = {
        "status": (
            "NotReported",
            "ReplacedNotReported",
            "ProtectedNotReported",
            "VarietiesNotReported",
            "Filled",
            "WaitToNew",
            "New",
            "WaitToReplace",
            "PendingReplace",
            "Replaced",
            "PartialFilled",
            "WaitToCancel",
            "PendingCancel",
            "Rejected",
            "Canceled",
            "Expired",
            "PartialWithdrawal",
        ),
        "side": ("Buy", "Sell"),
        "order_type": ("LO", "MO", "LIT", "MIT", "TSLPAMT", "TSLPPCT"),
        "tag": ("Normal", "GTC"),
        "time_in_force": ("Day", "GoodTilCanceled", "GoodTilDate"),
        "trigger_status": ("NOT_USED", "DEACTIVE", "ACTIVE", "RELEASED"),
        "outside_rth": ("UnknownOutsideRth", "RTHOnly", "AnyTime", "Overnight"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    status: Text = None
    """State; its values are the endpoint's own"""
    stock_name: Text = None
    """Name of the stock"""
    quantity: Dec = None
    """Quantity"""
    executed_quantity: Dec = None
    """Shares filled (share)"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    executed_price: Dec = None
    """Average fill price"""
    submitted_at: Text = None
    """When the order was sent"""
    side: Text = None
    """Buy or sell"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    last_done: Dec = None
    """Latest price"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    msg: Text = None
    """Result in words"""
    tag: Text = None
    """Label of the order"""
    time_in_force: Text = None
    """How long the order stays in force"""
    expire_date: Text = None
    """Last day of a good-till-date order"""
    updated_at: Text = None
    """When it last changed"""
    trigger_at: Text = None
    """When it was triggered"""
    trailing_amount: Dec = None
    """Distance of a trailing stop"""
    trailing_percent: Dec = None
    """Distance of a trailing stop (%)"""
    limit_offset: Dec = None
    """Distance of the limit from the trigger"""
    trigger_status: Text = None
    """State of the trigger"""
    currency: Text = None
    """Currency"""
    outside_rth: Text = None
    """Whether to trade outside regular hours"""
    limit_depth_level: Int = None
    """Book level that prices a limit order"""
    trigger_count: Int = None
    """Times the trigger must be met"""
    monitor_price: Dec = None
    """Price watched by the trigger"""
    remark: Text = None
    """Remark"""


class HistoryOrders(Model, rename={"has_more": "hasMore"}):
    """The answer."""

    has_more: Flag = None
    """Whether more rows follow"""
    orders: list[HistoryOrdersOrders] | None = None
    """Orders"""


RESULT = HistoryOrders


def history_orders(
    *,
    symbol: str | Symbol | None = None,
    status: Literal[
        "NotReported",
        "ReplacedNotReported",
        "ProtectedNotReported",
        "VarietiesNotReported",
        "Filled",
        "WaitToNew",
        "New",
        "WaitToReplace",
        "PendingReplace",
        "Replaced",
        "PartialFilled",
        "WaitToCancel",
        "PendingCancel",
        "Rejected",
        "Canceled",
        "Expired",
        "PartialWithdrawal",
    ]
    | str
    | None = None,
    side: Literal["Buy", "Sell"] | str | None = None,
    market: str | None = None,
    start_at: str | None = None,
    end_at: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[HistoryOrders]:
    """Lists past stock orders.

    Limit: 30 requests in 30 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        status: State; its values are the endpoint's own.
        side: Buy or sell.
        market: Market the offer or stock belongs to.
        start_at: Start of the time range. Wire name startAt.
        end_at: End of the time range. Wire name endAt.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        HistoryOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/orders#check-history-orders
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "status": status,
            "side": side,
            "market": market,
            "startAt": start_at,
            "endAt": end_at,
        },
        timeout,
        headers,
    )
