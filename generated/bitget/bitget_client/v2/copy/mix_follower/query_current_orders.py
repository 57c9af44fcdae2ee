# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-current-orders.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-follower/query-current-orders: Lists the futures trades the follower is copying now, at most 100 rows."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.mix_follower.query_current_orders",
    method="GET",
    path="/api/v2/copy/mix-follower/query-current-orders",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_follower.query_current_orders"
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
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#get-current-tracking-orders",
)


class QueryCurrentOrdersTrackingList(
    Model,
    rename={
        "tracking_no": "trackingNo",
        "trader_name": "traderName",
        "open_order_id": "openOrderId",
        "close_order_id": "closeOrderId",
        "trader_id": "traderId",
        "pos_side": "posSide",
        "open_leverage": "openLeverage",
        "open_price_avg": "openPriceAvg",
        "open_time": "openTime",
        "open_size": "openSize",
        "close_price_avg": "closePriceAvg",
        "close_size": "closeSize",
        "open_margin_sz": "openMarginSz",
        "close_time": "closeTime",
        "open_fee": "openFee",
    },
):
    """Copied orders."""

    VALUES: ClassVar = {"pos_side": ("long", "short")}

    tracking_no: Text = None
    """Number of the elite trade"""
    trader_name: Text = None
    """Nickname of the trader"""
    open_order_id: Text = None
    """Id of the opening order"""
    close_order_id: Text = None
    """Id of the closing order"""
    trader_id: Text = None
    """User id of the trader"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    open_leverage: Dec = None
    """Leverage at opening"""
    open_price_avg: Dec = None
    """Average opening price (quote coin)"""
    open_time: Ms = None
    """When the position was opened, or the symbol"""
    open_size: Dec = None
    """Quantity opened (base coin)"""
    close_price_avg: Dec = None
    """Average closing price (quote coin)"""
    close_size: Dec = None
    """Quantity closed (base coin)"""
    open_margin_sz: Dec = None
    """Margin at opening (margin coin)"""
    close_time: Ms = None
    """When the position was closed"""
    open_fee: Dec = None
    """Fees for opening (margin coin)"""


class QueryCurrentOrders(Model, rename={"tracking_list": "trackingList", "end_id": "endId"}):
    """The answer."""

    tracking_list: list[QueryCurrentOrdersTrackingList] | None = None
    """Copied orders"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = QueryCurrentOrders
ITEM = QueryCurrentOrdersTrackingList


def query_current_orders(
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
) -> PagedRequest[QueryCurrentOrders, QueryCurrentOrdersTrackingList]:
    """Lists the futures trades the follower is copying now, at most 100 rows.

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
        QueryCurrentOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-follower/classic-copytrading-future-copytrade-follower#get-current-tracking-orders
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
