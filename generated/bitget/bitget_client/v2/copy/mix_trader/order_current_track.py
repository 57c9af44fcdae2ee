# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-current-track.yaml; change that file, not this one.
"""GET /api/v2/copy/mix-trader/order-current-track: Lists the open elite trades of the calling futures trader, at most 50 rows."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.copy.mix_trader.order_current_track",
    method="GET",
    path="/api/v2/copy/mix-trader/order-current-track",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.copy.mix_trader.order_current_track"
    ),
    errors=("common", "mix", "copy"),
    params=(
        Param(wire="symbol", name="symbol", symbol=True),
        Param(
            wire="productType",
            name="product_type",
            required=True,
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="20", max="50"),
        Param(wire="idGreaterThan", name="id_greater_than"),
        Param(wire="idLessThan", name="id_less_than"),
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
    docs="https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#get-current-tracking-orders",
)


class OrderCurrentTrackTrackingList(
    Model,
    rename={
        "tracking_no": "trackingNo",
        "open_order_id": "openOrderId",
        "pos_side": "posSide",
        "open_leverage": "openLeverage",
        "open_price_avg": "openPriceAvg",
        "open_time": "openTime",
        "open_size": "openSize",
        "preset_stop_surplus_price": "presetStopSurplusPrice",
        "preset_stop_loss_price": "presetStopLossPrice",
        "open_fee": "openFee",
        "follow_count": "followCount",
    },
):
    """Copied orders."""

    VALUES: ClassVar = {"pos_side": ("long", "short")}

    tracking_no: Text = None
    """Number of the elite trade"""
    open_order_id: Text = None
    """Id of the opening order"""
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
    preset_stop_surplus_price: Dec = None
    """Trigger price of the attached take profit (quote coin)"""
    preset_stop_loss_price: Dec = None
    """Trigger price of the attached stop loss (quote coin)"""
    open_fee: Dec = None
    """Fees for opening (margin coin)"""
    follow_count: Int = None
    """Followers"""


class OrderCurrentTrack(Model, rename={"tracking_list": "trackingList", "end_id": "endId"}):
    """The answer."""

    tracking_list: list[OrderCurrentTrackTrackingList] | None = None
    """Copied orders"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = OrderCurrentTrack
ITEM = OrderCurrentTrackTrackingList


def order_current_track(
    *,
    product_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    symbol: str | Symbol | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_greater_than: str | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[OrderCurrentTrack, OrderCurrentTrackTrackingList]:
    """Lists the open elite trades of the calling futures trader, at most 50 rows.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_type: Futures product line. Wire name productType.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 50; 20 when left out.
        id_greater_than: Cursor: return records newer than this id. Wire name idGreaterThan.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        OrderCurrentTrack

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-copytrading-future-trader/classic-copytrading-future-copytrade-trader#get-current-tracking-orders
    """
    return PagedRequest(
        RECORD,
        {
            "symbol": symbol,
            "productType": product_type,
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idGreaterThan": id_greater_than,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
