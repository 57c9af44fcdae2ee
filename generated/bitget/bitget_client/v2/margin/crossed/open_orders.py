# Made by Specloom from bitget/rest/v2/margin/crossed/open-orders.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/open-orders: Lists open cross-margin orders of a symbol."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.crossed.open_orders",
    method="GET",
    path="/api/v2/margin/crossed/open-orders",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.open_orders"),
    errors=("common", "margin"),
    params=(
        Param(wire="symbol", name="symbol", required=True, symbol=True),
        Param(wire="orderId", name="order_id"),
        Param(wire="clientOid", name="client_oid"),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="min_max_id",
        param="idLessThan",
        items="orderList",
        source="minId",
        row_id="orderId",
        size_param="limit",
        window=TimeWindow(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    equivalent="v3.trade.unfilled_orders",
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-trade/classic-margin-cross-trade#get-cross-current-orders",
)


class OpenOrdersOrderList(
    Model,
    rename={
        "order_id": "orderId",
        "order_type": "orderType",
        "enter_point_source": "enterPointSource",
        "client_oid": "clientOid",
        "loan_type": "loanType",
        "base_size": "baseSize",
        "quote_size": "quoteSize",
        "price_avg": "priceAvg",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """Orders."""

    VALUES: ClassVar = {
        "order_type": ("limit", "market"),
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS"),
        "loan_type": ("normal", "autoLoan", "autoRepay", "autoLoanAndRepay"),
        "side": ("buy", "sell", "liquidation-buy", "liquidation-sell", "systemRepay-buy", "systemRepay-selll"),
        "status": ("live", "partially_fill", "filled", "cancelled", "reject"),
        "force": ("gtc", "post_only", "fok", "ioc"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    loan_type: Text = None
    """Whether the order borrows or repays by itself"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    side: Text = None
    """Buy or sell"""
    status: Text = None
    """State; its values are the endpoint's own"""
    base_size: Dec = None
    """Quantity; limit orders and market sales need it (base coin)"""
    quote_size: Dec = None
    """Value; market purchases need it (quote coin)"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""
    amount: Dec = None
    """Amount"""
    force: Text = None
    """How long the order stays in force"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


class OpenOrders(Model, rename={"order_list": "orderList", "max_id": "maxId", "min_id": "minId"}):
    """The answer."""

    order_list: list[OpenOrdersOrderList] | None = None
    """Orders"""
    max_id: Text = None
    """Largest id of the page"""
    min_id: Text = None
    """Smallest id of the page; pass as idLessThan to go on"""


RESULT = OpenOrders
ITEM = OpenOrdersOrderList


def open_orders(
    *,
    symbol: str | Symbol,
    start_time: TimeIn,
    order_id: str | None = None,
    client_oid: str | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[OpenOrders, OpenOrdersOrderList]:
    """Lists open cross-margin orders of a symbol.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        order_id: Order id given by the exchange. Wire name orderId.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OpenOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-trade/classic-margin-cross-trade#get-cross-current-orders
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "orderId": order_id,
            "clientOid": client_oid,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
