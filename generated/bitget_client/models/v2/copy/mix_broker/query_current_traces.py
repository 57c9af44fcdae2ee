# Made by Specloom from bitget/rest/v2/copy/mix-broker/query-current-traces.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_broker.query_current_traces``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


class QueryCurrentTraces(
    Model,
    rename={
        "tracking_no": "trackingNo",
        "open_order_id": "openOrderId",
        "pos_side": "posSide",
        "margin_mode": "marginMode",
        "open_leverage": "openLeverage",
        "open_price_avg": "openPriceAvg",
        "open_time": "openTime",
        "open_size": "openSize",
        "open_fee": "openFee",
        "margin_amount": "marginAmount",
        "follow_count": "followCount",
        "stop_surplus_price": "stopSurplusPrice",
        "stop_loss_price": "stopLossPrice",
        "c_time": "cTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"pos_side": ("long", "short"), "margin_mode": ("crossed", "isolated")}

    tracking_no: Text = None
    """Number of the elite trade"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    open_order_id: Text = None
    """Id of the opening order"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    open_leverage: Dec = None
    """Leverage at opening"""
    open_price_avg: Dec = None
    """Average opening price (quote coin)"""
    open_time: Ms = None
    """When the position was opened, or the symbol"""
    open_size: Dec = None
    """Quantity opened (base coin)"""
    open_fee: Dec = None
    """Fees for opening (margin coin)"""
    margin_amount: Dec = None
    """Margin of the position (margin coin)"""
    follow_count: Int = None
    """Followers"""
    stop_surplus_price: Dec = None
    """Take-profit price; left out, nothing changes; 0 removes it (quote coin)"""
    stop_loss_price: Dec = None
    """Stop-loss price; left out, nothing changes; 0 removes it (quote coin)"""
    c_time: Ms = None
    """When it was created"""


RESULT = list[QueryCurrentTraces]
