# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-history-track.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_trader.order_history_track``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class OrderHistoryTrackTrackingList(
    Model,
    rename={
        "tracking_no": "trackingNo",
        "open_order_id": "openOrderId",
        "close_order_id": "closeOrderId",
        "product_type": "productType",
        "pos_side": "posSide",
        "open_leverage": "openLeverage",
        "open_price_avg": "openPriceAvg",
        "open_time": "openTime",
        "open_size": "openSize",
        "close_size": "closeSize",
        "close_time": "closeTime",
        "close_price_avg": "closePriceAvg",
        "stop_type": "stopType",
        "achieved_pl": "achievedPL",
        "open_fee": "openFee",
        "close_fee": "closeFee",
        "c_time": "cTime",
        "open_avg_price": "openAvgPrice",
        "close_avg_price": "closeAvgPrice",
    },
):
    """Copied orders."""

    VALUES: ClassVar = {
        "product_type": ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "usdt-futures"),
        "pos_side": ("long", "short"),
        "stop_type": ("profit", "loss"),
    }

    tracking_no: Text = None
    """Number of the elite trade"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    open_order_id: Text = None
    """Id of the opening order"""
    close_order_id: Text = None
    """Id of the closing order"""
    product_type: Text = None
    """Futures product line; earn products use it for their own kinds"""
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
    close_size: Dec = None
    """Quantity closed (base coin)"""
    close_time: Ms = None
    """When the position was closed"""
    close_price_avg: Dec = None
    """Average closing price (quote coin)"""
    stop_type: Text = None
    """Whether a gain or a loss is closed"""
    achieved_pl: Dec = None
    """Profit or loss already realized (margin coin)"""
    open_fee: Dec = None
    """Fees for opening (margin coin)"""
    close_fee: Dec = None
    """Fees for closing (margin coin)"""
    c_time: Ms = None
    """When it was created"""
    open_avg_price: Dec = None
    """Average opening price (quote coin)"""
    close_avg_price: Dec = None
    """Average price at which the position was closed (quote coin)"""


class OrderHistoryTrack(Model, rename={"tracking_list": "trackingList", "end_id": "endId"}):
    """The answer."""

    tracking_list: list[OrderHistoryTrackTrackingList] | None = None
    """Copied orders"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = OrderHistoryTrack
ITEM = OrderHistoryTrackTrackingList
