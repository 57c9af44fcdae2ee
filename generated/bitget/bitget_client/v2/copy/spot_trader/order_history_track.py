# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-history-track.yaml; change that file, not this one.
"""GET /api/v2/copy/spot-trader/order-history-track: Lists closed elite trades of the calling spot trader, at most 100 rows."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.spot_trader.order_history_track",
    method="GET",
    path="/api/v2/copy/spot-trader/order-history-track",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.spot_trader.order_history_track"
    ),
    errors=("common", "spot", "copy"),
    params=(
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="idGreaterThan", name="id_greater_than"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
        Param(wire="symbol", name="symbol", symbol=True),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="trackingList",
        source="endId",
        row_id="trackingNo",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#get-history-tracking-orders",
)


class OrderHistoryTrackTrackingList(
    Model,
    rename={
        "tracking_no": "trackingNo",
        "fill_size": "fillSize",
        "buy_price": "buyPrice",
        "sell_price": "sellPrice",
        "achieved_pl": "achievedPL",
        "buy_time": "buyTime",
        "sell_time": "sellTime",
        "buy_fee": "buyFee",
        "sell_fee": "sellFee",
        "achieved_plr": "achievedPLR",
        "net_profit": "netProfit",
        "follow_count": "followCount",
    },
):
    """Copied orders."""

    tracking_no: Text = None
    """Number of the elite trade"""
    fill_size: Dec = None
    """Quantity filled (base coin)"""
    buy_price: Dec = None
    """Average buying price (quote coin)"""
    sell_price: Dec = None
    """Average selling price (quote coin)"""
    achieved_pl: Dec = None
    """Profit or loss already realized (margin coin)"""
    buy_time: Ms = None
    """When the coins were bought"""
    sell_time: Ms = None
    """When the coins were sold"""
    buy_fee: Dec = None
    """Fee paid when buying (base coin)"""
    sell_fee: Dec = None
    """Fee paid when selling (quote coin)"""
    achieved_plr: Dec = None
    """Return on the realized profit; 11.11 is 11.11%"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    net_profit: Dec = None
    """Profit after fees (margin coin)"""
    follow_count: Int = None
    """Followers"""


class OrderHistoryTrack(Model, rename={"end_id": "endId", "tracking_list": "trackingList"}):
    """The answer."""

    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""
    tracking_list: list[OrderHistoryTrackTrackingList] | None = None
    """Copied orders"""


RESULT = OrderHistoryTrack
ITEM = OrderHistoryTrackTrackingList


def order_history_track(
    *,
    id_less_than: str | None = None,
    id_greater_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    symbol: str | Symbol | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[OrderHistoryTrack, OrderHistoryTrackTrackingList]:
    """Lists closed elite trades of the calling spot trader, at most 100 rows.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        id_greater_than: Cursor: return records newer than this id. Wire name idGreaterThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 20 when left out.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrderHistoryTrack

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#get-history-tracking-orders
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
        },
        timeout,
        headers,
    )
