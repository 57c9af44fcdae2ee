# Made by Specloom from bitget/rest/v2/mix/order/orders-plan-history.yaml; change that file, not this one.
"""GET /api/v2/mix/order/orders-plan-history: Lists past futures trigger orders of one kind, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.mix.order.orders_plan_history",
    method="GET",
    path="/api/v2/mix/order/orders-plan-history",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.mix.order.orders_plan_history"),
    errors=("common", "mix"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="clientOid", name="client_oid"),
        Param(wire="planType", name="plan_type", required=True, values=("normal_plan", "track_plan", "profit_loss")),
        Param(wire="planStatus", name="plan_status", values=("executed", "fail_execute", "cancelled")),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="entrustedList",
        source="endId",
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    equivalent="v3.trade.history_strategy_orders",
    docs="https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#get-history-trigger-order",
)


class OrdersPlanHistoryEntrustedList(
    Model,
    rename={
        "plan_type": "planType",
        "order_id": "orderId",
        "execute_order_id": "executeOrderId",
        "client_oid": "clientOid",
        "plan_status": "planStatus",
        "execute_price": "executePrice",
        "price_avg": "priceAvg",
        "base_volume": "baseVolume",
        "callback_ratio": "callbackRatio",
        "trigger_price": "triggerPrice",
        "trigger_type": "triggerType",
        "pos_side": "posSide",
        "margin_coin": "marginCoin",
        "margin_mode": "marginMode",
        "enter_point_source": "enterPointSource",
        "trade_side": "tradeSide",
        "pos_mode": "posMode",
        "order_type": "orderType",
        "c_time": "cTime",
        "u_time": "uTime",
        "stop_surplus_execute_price": "stopSurplusExecutePrice",
        "stop_surplus_trigger_price": "stopSurplusTriggerPrice",
        "stop_surplus_trigger_type": "stopSurplusTriggerType",
        "stop_loss_execute_price": "stopLossExecutePrice",
        "stop_loss_trigger_price": "stopLossTriggerPrice",
        "stop_loss_trigger_type": "stopLossTriggerType",
    },
):
    """Orders."""

    VALUES: ClassVar = {
        "plan_type": ("normal_plan", "track_plan"),
        "plan_status": ("executed", "fail_execute", "cancelled"),
        "trigger_type": ("fill_price", "mark_price"),
        "pos_side": ("long", "short", "net"),
        "margin_mode": ("crossed", "isolated"),
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS", "api"),
        "pos_mode": ("one_way_mode", "hedge_mode"),
        "stop_surplus_trigger_type": ("fill_price", "mark_price"),
        "stop_loss_trigger_type": ("fill_price", "mark_price"),
    }

    plan_type: Text = None
    """Kind of trigger order"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    size: Dec = None
    """Quantity, in the base coin"""
    order_id: Text = None
    """Order id given by the exchange"""
    execute_order_id: Text = None
    """Id of the order that the trigger placed"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    plan_status: Text = None
    """State of the trigger order"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    execute_price: Dec = None
    """Price of the order placed on trigger; 0 or nothing is market (quote coin)"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    callback_ratio: Dec = None
    """Pullback from the best price that fires a trailing order, 1 to 10 (%)"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    trigger_type: Text = None
    """Price that triggers the order: latest trade or mark price"""
    side: Text = None
    """Buy or sell"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    stop_surplus_execute_price: Dec = None
    """Order price of the take profit (quote coin)"""
    stop_surplus_trigger_price: Dec = None
    """Trigger price of the take profit (quote coin)"""
    stop_surplus_trigger_type: Text = None
    """Trigger source of the take profit"""
    stop_loss_execute_price: Dec = None
    """Order price of the stop loss (quote coin)"""
    stop_loss_trigger_price: Dec = None
    """Trigger price of the stop loss (quote coin)"""
    stop_loss_trigger_type: Text = None
    """Trigger source of the stop loss"""


class OrdersPlanHistory(Model, rename={"entrusted_list": "entrustedList", "end_id": "endId"}):
    """The answer."""

    entrusted_list: list[OrdersPlanHistoryEntrustedList] | None = None
    """Orders"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = OrdersPlanHistory
ITEM = OrdersPlanHistoryEntrustedList


def orders_plan_history(
    *,
    plan_type: Literal["normal_plan", "track_plan", "profit_loss"] | str,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    order_id: str | None = None,
    client_oid: str | None = None,
    plan_status: Literal["executed", "fail_execute", "cancelled"] | str | None = None,
    symbol: str | Symbol | None = None,
    id_less_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[OrdersPlanHistory, OrdersPlanHistoryEntrustedList]:
    """Lists past futures trigger orders of one kind, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        plan_type: Kind of trigger order. Wire name planType.
        product_type: Futures product line. Wire name productType.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        plan_status: State of the trigger order. Wire name planStatus.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrdersPlanHistory

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-contract-plan/classic-contract-plan#get-history-trigger-order
    """
    return PagedRequest(
        RECORD,
        {
            "orderId": order_id,
            "clientOid": client_oid,
            "planType": plan_type,
            "planStatus": plan_status,
            "symbol": symbol,
            "productType": product_type,
            "idLessThan": id_less_than,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
