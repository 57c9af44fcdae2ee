# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-history-orders.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-follower/query-history-orders: Lists copied futures trades that are closed, at most 100 rows a page."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.mix_follower.query_history_orders",
    method="GET",
    path="/api/v2/copy/mix-follower/query-history-orders",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_follower.query_history_orders"
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="idGreaterThan", name="id_greater_than"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="traderId", name="trader_id"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="trackingList",
        source="endId",
        row_id="trackingNo",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=7776000),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#get-history-tracking-orders",
)


class QueryHistoryOrdersTrackingList(
    Model,
    rename={
        "tracking_no": "trackingNo",
        "pos_side": "posSide",
        "open_leverage": "openLeverage",
        "open_size": "openSize",
        "close_size": "closeSize",
        "open_price_avg": "openPriceAvg",
        "close_price_avg": "closePriceAvg",
        "achieved_pl": "achievedPL",
        "open_fee": "openFee",
        "close_fee": "closeFee",
        "profit_rate": "profitRate",
        "net_profit": "netProfit",
        "open_order_id": "openOrderId",
        "close_order_id": "closeOrderId",
        "open_time": "openTime",
        "close_time": "closeTime",
        "trader_id": "traderId",
        "product_type": "productType",
    },
):
    """Copied orders."""

    VALUES: ClassVar = {
        "pos_side": ("long", "short"),
        "product_type": ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "usdt-futures"),
    }

    tracking_no: Text = None
    """Number of the elite trade"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    open_leverage: Dec = None
    """Leverage at opening"""
    open_size: Dec = None
    """Quantity opened (base coin)"""
    close_size: Dec = None
    """Quantity closed (base coin)"""
    open_price_avg: Dec = None
    """Average opening price (quote coin)"""
    close_price_avg: Dec = None
    """Average closing price (quote coin)"""
    achieved_pl: Dec = None
    """Profit or loss already realized (margin coin)"""
    open_fee: Dec = None
    """Fees for opening (margin coin)"""
    close_fee: Dec = None
    """Fees for closing (margin coin)"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    profit_rate: Dec = None
    """Return"""
    net_profit: Dec = None
    """Profit after fees (margin coin)"""
    open_order_id: Text = None
    """Id of the opening order"""
    close_order_id: Text = None
    """Id of the closing order"""
    open_time: Ms = None
    """When the position was opened, or the symbol"""
    close_time: Ms = None
    """When the position was closed"""
    trader_id: Text = None
    """User id of the trader"""
    product_type: Text = None
    """Futures product line"""


class QueryHistoryOrders(Model, rename={"tracking_list": "trackingList", "end_id": "endId"}):
    """The answer."""

    tracking_list: list[QueryHistoryOrdersTrackingList] | None = None
    """Copied orders"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = QueryHistoryOrders
ITEM = QueryHistoryOrdersTrackingList


def query_history_orders(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    id_less_than: str | None = None,
    id_greater_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    symbol: str | Symbol | None = None,
    trader_id: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[QueryHistoryOrders, QueryHistoryOrdersTrackingList]:
    """Lists copied futures trades that are closed, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        id_greater_than: Cursor: return records newer than this id. Wire name idGreaterThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 20 when left out.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        trader_id: User id of the trader. Wire name traderId.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        QueryHistoryOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#get-history-tracking-orders
    """
    return PagedRequest(
        RECORD,
        {
            "idLessThan": id_less_than,
            "idGreaterThan": id_greater_than,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "symbol": symbol,
            "productType": product_type,
            "traderId": trader_id,
        },
        timeout,
        headers,
    )
