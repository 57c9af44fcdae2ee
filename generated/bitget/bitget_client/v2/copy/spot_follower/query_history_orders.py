# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-history-orders.yaml; change that file, not this one.
"""GET /api/v2/copy/spot-follower/query-history-orders: Lists copied spot trades that are sold, at most 50 rows."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.spot_follower.query_history_orders",
    method="GET",
    path="/api/v2/copy/spot-follower/query-history-orders",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.spot_follower.query_history_orders"
    ),
    errors=("common", "spot", "copy"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="traderId", name="trader_id"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="idGreaterThan", name="id_greater_than"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="50"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="trackingList",
        source="endId",
        row_id="trackingNo",
        size_param="limit",
        size_max=50,
        window=TimeWindow(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#get-history-tracking-orders",
)


class QueryHistoryOrdersTrackingList(
    Model,
    rename={
        "tracking_no": "trackingNo",
        "trader_id": "traderId",
        "fill_size": "fillSize",
        "buy_price": "buyPrice",
        "sell_price": "sellPrice",
        "buy_fee": "buyFee",
        "sell_fee": "sellFee",
        "achieved_pl": "achievedPL",
        "achieved_plr": "achievedPLR",
        "buy_time": "buyTime",
        "sell_time": "sellTime",
    },
):
    """Copied orders."""

    tracking_no: Text = None
    """Number of the elite trade"""
    trader_id: Text = None
    """User id of the trader"""
    fill_size: Dec = None
    """Quantity filled (base coin)"""
    buy_price: Dec = None
    """Average buying price (quote coin)"""
    sell_price: Dec = None
    """Average selling price (quote coin)"""
    buy_fee: Dec = None
    """Fee paid when buying (base coin)"""
    sell_fee: Dec = None
    """Fee paid when selling (quote coin)"""
    achieved_pl: Dec = None
    """Profit or loss already realized (margin coin)"""
    achieved_plr: Dec = None
    """Return on the realized profit; 11.11 is 11.11%"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    buy_time: Ms = None
    """When the coins were bought"""
    sell_time: Ms = None
    """When the coins were sold"""


class QueryHistoryOrders(Model, rename={"end_id": "endId", "tracking_list": "trackingList"}):
    """The answer."""

    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""
    tracking_list: list[QueryHistoryOrdersTrackingList] | None = None
    """Copied orders"""


RESULT = QueryHistoryOrders
ITEM = QueryHistoryOrdersTrackingList


def query_history_orders(
    *,
    symbol: str | Symbol | None = None,
    trader_id: str | None = None,
    id_less_than: str | None = None,
    id_greater_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[QueryHistoryOrders, QueryHistoryOrdersTrackingList]:
    """Lists copied spot trades that are sold, at most 50 rows.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        trader_id: User id of the trader. Wire name traderId.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        id_greater_than: Cursor: return records newer than this id. Wire name idGreaterThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 50; 20 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        QueryHistoryOrders

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-follower/classic-copytrading-spot-copytrade-follower#get-history-tracking-orders
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "traderId": trader_id,
            "idLessThan": id_less_than,
            "idGreaterThan": id_greater_than,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
