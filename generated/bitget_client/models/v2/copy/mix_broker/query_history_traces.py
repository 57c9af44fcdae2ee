# Made by Specloom from bitget/rest/v2/copy/mix-broker/query-history-traces.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_broker.query_history_traces``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


class QueryHistoryTracesTrackingList(
    Model,
    rename={
        "tracking_no": "trackingNo",
        "open_order_id": "openOrderId",
        "close_order_id": "closeOrderId",
        "pos_side": "posSide",
        "open_leverage": "openLeverage",
        "open_price_avg": "openPriceAvg",
        "open_time": "openTime",
        "open_size": "openSize",
        "close_size": "closeSize",
        "close_time": "closeTime",
        "close_price_avg": "closePriceAvg",
        "open_fee": "openFee",
        "close_fee": "closeFee",
        "margin_mode": "marginMode",
        "follow_count": "followCount",
        "margin_amount": "marginAmount",
        "c_time": "cTime",
    },
):
    """Copied orders."""

    VALUES: ClassVar = {"pos_side": ("long", "short"), "margin_mode": ("crossed", "isolated")}

    tracking_no: Text = None
    """Number of the elite trade"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    open_order_id: Text = None
    """Id of the opening order"""
    close_order_id: Text = None
    """Id of the closing order"""
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
    open_fee: Dec = None
    """Fees for opening (margin coin)"""
    close_fee: Dec = None
    """Fees for closing (margin coin)"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    follow_count: Int = None
    """Followers"""
    margin_amount: Dec = None
    """Margin of the position (margin coin)"""
    c_time: Ms = None
    """When it was created"""


class QueryHistoryTraces(Model, rename={"tracking_list": "trackingList", "end_id": "endId"}):
    """The answer."""

    tracking_list: list[QueryHistoryTracesTrackingList] | None = None
    """Copied orders"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = QueryHistoryTraces
