# Made by Specloom from bitget/rest/v2/spot/trade/current-plan-order.yaml; change that file, not this one.
"""GET /api/v2/spot/trade/current-plan-order: Lists spot trigger orders that still wait, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.trade.current_plan_order",
    method="GET",
    path="/api/v2/spot/trade/current-plan-order",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.spot.trade.current_plan_order"),
    errors=("common", "spot"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        items="orderList",
        source="orderId",
        source_of_row=True,
        row_id="orderId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-spot-plan/classic-spot-plan#get-current-plan-orders",
)


class CurrentPlanOrderOrderList(
    Model,
    rename={
        "order_id": "orderId",
        "client_oid": "clientOid",
        "execute_price": "executePrice",
        "trigger_price": "triggerPrice",
        "order_type": "orderType",
        "plan_type": "planType",
        "trigger_type": "triggerType",
        "enter_point_source": "enterPointSource",
        "u_time": "uTime",
        "c_time": "cTime",
    },
):
    """Orders."""

    VALUES: ClassVar = {
        "status": ("live", "executing", "not_trigger"),
        "order_type": ("limit", "market"),
        "side": ("buy", "sell"),
        "plan_type": ("amount", "total"),
        "trigger_type": ("fill_price", "mark_price"),
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for market buys"""
    execute_price: Dec = None
    """Price of the order placed on trigger; 0 or nothing is market (quote coin)"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    status: Text = None
    """State; its values are the endpoint's own"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell"""
    plan_type: Text = None
    """Kind of trigger order"""
    trigger_type: Text = None
    """Price that triggers the order: latest trade or mark price"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    u_time: Ms = None
    """When it last changed"""
    c_time: Ms = None
    """When it was created"""


class CurrentPlanOrder(
    Model, rename={"next_flag": "nextFlag", "id_less_than": "idLessThan", "order_list": "orderList"}
):
    """The answer."""

    next_flag: Flag = None
    """Whether a next page exists"""
    id_less_than: Text = None
    """Cursor: return records older than this id; pass the endId or minId of the page before"""
    order_list: list[CurrentPlanOrderOrderList] | None = None
    """Orders"""


RESULT = CurrentPlanOrder
ITEM = CurrentPlanOrderOrderList


def current_plan_order(
    *,
    symbol: str | Symbol | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[CurrentPlanOrder, CurrentPlanOrderOrderList]:
    """Lists spot trigger orders that still wait, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        limit: Most rows to return, at most 100; 20 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CurrentPlanOrder

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-plan/classic-spot-plan#get-current-plan-orders
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "limit": limit,
            "idLessThan": id_less_than,
            "startTime": start_time,
            "endTime": end_time,
        },
        timeout,
        headers,
    )
