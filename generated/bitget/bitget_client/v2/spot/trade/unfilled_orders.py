# Made by Specloom from bitget/rest/v2/spot/trade/unfilled-orders.yaml; change that file, not this one.
"""GET /api/v2/spot/trade/unfilled-orders: Lists open spot orders, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.trade.unfilled_orders",
    method="GET",
    path="/api/v2/spot/trade/unfilled-orders",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.spot.trade.unfilled_orders"),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="orderId", name="order_id"),
        Param(wire="tpslType", name="tpsl_type", values=("normal", "tpsl")),
        Param(wire="requestTime", name="request_time", type="ms"),
        Param(wire="receiveWindow", name="receive_window", type="integer"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="orderId",
        source_of_row=True,
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    equivalent="v3.trade.unfilled_orders",
    docs="https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#get-current-orders",
)


class UnfilledOrders(
    Model,
    rename={
        "user_id": "userId",
        "order_id": "orderId",
        "client_oid": "clientOid",
        "price_avg": "priceAvg",
        "order_type": "orderType",
        "base_price": "basePrice",
        "base_volume": "baseVolume",
        "quote_volume": "quoteVolume",
        "enter_point_source": "enterPointSource",
        "order_source": "orderSource",
        "trigger_price": "triggerPrice",
        "tpsl_type": "tpslType",
        "preset_take_profit_price": "presetTakeProfitPrice",
        "execute_take_profit_price": "executeTakeProfitPrice",
        "preset_stop_loss_price": "presetStopLossPrice",
        "execute_stop_loss_price": "executeStopLossPrice",
        "execution_type": "executionType",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": ("live", "new", "partially_filled", "filled", "cancelled"),
        "order_source": (
            "normal",
            "market",
            "spot_trader_buy",
            "spot_follower_buy",
            "spot_trader_sell",
            "spot_follower_sell",
            "strategy_oco_limit",
        ),
        "tpsl_type": ("normal", "tpsl"),
        "force": ("gtc", "post_only", "fok", "ioc"),
    }

    user_id: Text = None
    """User id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for market buys"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell"""
    status: Text = None
    """State; its values are the endpoint's own"""
    base_price: Dec = None
    """Fill price (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    order_source: Text = None
    """What produced the order, such as normal, plan or liquidation"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    tpsl_type: Text = None
    """Whether the order is a take-profit or stop-loss one"""
    preset_take_profit_price: Dec = None
    """Trigger price of the attached take profit (quote coin)"""
    execute_take_profit_price: Dec = None
    """Order price of the attached take profit; empty is market (quote coin)"""
    preset_stop_loss_price: Dec = None
    """Trigger price of the attached stop loss (quote coin)"""
    execute_stop_loss_price: Dec = None
    """Order price of the attached stop loss; empty is market (quote coin)"""
    force: Text = None
    """How long the order stays in force"""
    execution_type: Text = None
    """Execution type"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[UnfilledOrders]
ITEM = UnfilledOrders


def unfilled_orders(
    *,
    symbol: str | Symbol | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    id_less_than: str | None = None,
    limit: int | None = None,
    order_id: str | None = None,
    tpsl_type: Literal["normal", "tpsl"] | str | None = None,
    request_time: TimeIn | None = None,
    receive_window: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[UnfilledOrders], UnfilledOrders]:
    """Lists open spot orders, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return, at most 100; 100 when left out.
        order_id: Order id given by the exchange. Wire name orderId.
        tpsl_type: Whether the order is a take-profit or stop-loss one. Wire name tpslType.
        request_time: Server time of the answer; in a request, the time at which it was made. Wire name requestTime.
        receive_window: Longest time that may pass between the request's timestamp and its arrival (ms). Wire name receiveWindow.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[UnfilledOrders]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#get-current-orders
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "startTime": start_time,
            "endTime": end_time,
            "idLessThan": id_less_than,
            "limit": limit,
            "orderId": order_id,
            "tpslType": tpsl_type,
            "requestTime": request_time,
            "receiveWindow": receive_window,
        },
        timeout,
        headers,
    )
