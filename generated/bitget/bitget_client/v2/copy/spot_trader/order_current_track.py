# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-current-track.yaml; change that file, not this one.
"""GET /api/v2/copy/spot-trader/order-current-track: Lists the open elite trades of the calling spot trader, at most 50 rows."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.spot_trader.order_current_track",
    method="GET",
    path="/api/v2/copy/spot-trader/order-current-track",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.copy.spot_trader.order_current_track"
    ),
    errors=("common", "spot", "copy"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
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
        row_id="orderId",
        size_param="limit",
        size_max=50,
        window=TimeWindow(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#get-current-tracking-orders",
)


class OrderCurrentTrackTrackingList(
    Model,
    rename={
        "tracking_no": "trackingNo",
        "order_id": "orderId",
        "buy_fill_size": "buyFillSize",
        "buy_delegate_size": "buyDelegateSize",
        "buy_price": "buyPrice",
        "unrealized_pl": "unrealizedPL",
        "buy_time": "buyTime",
        "buy_fee": "buyFee",
        "unrealized_plr": "unrealizedPLR",
        "stop_loss_price": "stopLossPrice",
        "stop_surplus_price": "stopSurplusPrice",
        "follow_count": "followCount",
    },
):
    """Copied orders."""

    tracking_no: Text = None
    """Number of the elite trade"""
    order_id: Text = None
    """Order id given by the exchange"""
    buy_fill_size: Dec = None
    """Quantity bought (base coin)"""
    buy_delegate_size: Dec = None
    """Quantity of the buy order (base coin)"""
    buy_price: Dec = None
    """Average buying price (quote coin)"""
    unrealized_pl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    buy_time: Ms = None
    """When the coins were bought"""
    buy_fee: Dec = None
    """Fee paid when buying (base coin)"""
    unrealized_plr: Dec = None
    """Return of open positions"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    stop_loss_price: Dec = None
    """Stop-loss price; left out, nothing changes; 0 removes it (quote coin)"""
    stop_surplus_price: Dec = None
    """Take-profit price; left out, nothing changes; 0 removes it (quote coin)"""
    follow_count: Int = None
    """Followers"""


class OrderCurrentTrack(Model, rename={"end_id": "endId", "tracking_list": "trackingList"}):
    """The answer."""

    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""
    tracking_list: list[OrderCurrentTrackTrackingList] | None = None
    """Copied orders"""


RESULT = OrderCurrentTrack
ITEM = OrderCurrentTrackTrackingList


def order_current_track(
    *,
    symbol: str | Symbol | None = None,
    id_less_than: str | None = None,
    id_greater_than: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[OrderCurrentTrack, OrderCurrentTrackTrackingList]:
    """Lists the open elite trades of the calling spot trader, at most 50 rows.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        id_greater_than: Cursor: return records newer than this id. Wire name idGreaterThan.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 50; 20 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrderCurrentTrack

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-spot-trader/classic-copytrading-spot-copytrade-trader#get-current-tracking-orders
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "idLessThan": id_less_than,
            "idGreaterThan": id_greater_than,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
