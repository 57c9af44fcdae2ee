# Made by Specloom from bitget/rest/v2/spot/trade/history-orders.yaml; change that file, not this one.
"""GET /api/v2/spot/trade/history-orders: Lists closed spot orders of the last 90 days, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from specloom.runtime.call.request import PagedRequest
from specloom.runtime.codec.models import Anything, Dec, Flag, Model, Ms, Nested, Text, TimeIn
from specloom.runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from specloom.runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.spot.trade.history_orders",
    method="GET",
    path="/api/v2/spot/trade/history-orders",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v2.spot.trade.history_orders"),
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
        window=TimeWindow(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    equivalent="v3.trade.history_orders",
    docs="https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#get-history-orders",
)


class HistoryOrdersFeeDetailNewFees(Model, rename={"total_deduction_fee": "totalDeductionFee"}):
    """Fee of the order in the present form."""

    c: Dec = None
    """Fee part covered by coupons"""
    d: Dec = None
    """Fee part paid in BGB"""
    deduction: Flag = None
    """Whether a discount was applied to the fee"""
    r: Dec = None
    """Fee part taken from the proceeds when BGB runs short"""
    t: Dec = None
    """Fee in total"""
    total_deduction_fee: Dec = None
    """Fee covered by the discount"""


class HistoryOrdersFeeDetailUsdt(
    Model, rename={"fee_coin_code": "feeCoinCode", "total_deduction_fee": "totalDeductionFee", "total_fee": "totalFee"}
):
    """Fee entry keyed by the coin USDT, found in old records."""

    deduction: Flag = None
    """Whether a discount was applied to the fee"""
    fee_coin_code: Text = None
    """Coin the fee is paid in"""
    total_deduction_fee: Dec = None
    """Fee covered by the discount"""
    total_fee: Dec = None
    """Total fee"""


class HistoryOrdersFeeDetail(Model, rename={"new_fees": "newFees", "usdt": "USDT", "bgb": "BGB"}):
    """Fees by coin."""

    new_fees: HistoryOrdersFeeDetailNewFees | None = None
    """Fee of the order in the present form"""
    usdt: HistoryOrdersFeeDetailUsdt | None = None
    """Fee entry keyed by the coin USDT, found in old records"""
    bgb: Anything = None
    """Fee entry keyed by the coin BGB, found in old records"""


class HistoryOrders(
    Model,
    rename={
        "user_id": "userId",
        "order_id": "orderId",
        "client_oid": "clientOid",
        "order_type": "orderType",
        "price_avg": "priceAvg",
        "base_volume": "baseVolume",
        "quote_volume": "quoteVolume",
        "enter_point_source": "enterPointSource",
        "fee_detail": "feeDetail",
        "order_source": "orderSource",
        "quote_coin": "quoteCoin",
        "base_coin": "baseCoin",
        "execution_type": "executionType",
        "c_time": "cTime",
        "u_time": "uTime",
        "tpsl_type": "tpslType",
        "cancel_reason": "cancelReason",
        "trigger_price": "triggerPrice",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": ("live", "partially_filled", "filled", "cancelled"),
        "tpsl_type": ("normal", "tpsl"),
        "cancel_reason": ("normal_cancel", "stp_cancel"),
    }

    user_id: Text = None
    """User id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for market buys"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell"""
    status: Text = None
    """State; its values are the endpoint's own"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    fee_detail: Nested[HistoryOrdersFeeDetail] = None
    """Fees by coin"""
    order_source: Text = None
    """What produced the order, such as normal, plan or liquidation"""
    quote_coin: Text = None
    """Coin in which prices stand"""
    base_coin: Text = None
    """Coin being traded"""
    execution_type: Text = None
    """Execution type"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    tpsl_type: Text = None
    """Whether the order is a take-profit or stop-loss one"""
    cancel_reason: Text = None
    """Why the order was cancelled"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""


RESULT = list[HistoryOrders]
ITEM = HistoryOrders


def history_orders(
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
) -> PagedRequest[list[HistoryOrders], HistoryOrders]:
    """Lists closed spot orders of the last 90 days, at most 100 rows a page.

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
        list[HistoryOrders]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-trade/classic-spot-trade#get-history-orders
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
