# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-current-track.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_trader.order_current_track``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


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
