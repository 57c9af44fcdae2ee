# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-current-orders.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_follower.query_current_orders``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class QueryCurrentOrders(
    Model,
    rename={
        "tracking_no": "trackingNo",
        "trader_name": "traderName",
        "open_order_id": "openOrderId",
        "close_order_id": "closeOrderId",
        "trader_id": "traderId",
        "pos_side": "posSide",
        "open_leverage": "openLeverage",
        "open_avg_price": "openAvgPrice",
        "open_time": "openTime",
        "open_size": "openSize",
        "close_avg_price": "closeAvgPrice",
        "close_size": "closeSize",
        "open_margin_sz": "openMarginSz",
        "close_time": "closeTime",
        "open_price_avg": "openPriceAvg",
        "open_fee": "openFee",
    },
):
    """The answer."""

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
    open_avg_price: Dec = None
    """Average opening price (quote coin)"""
    open_time: Ms = None
    """When the position was opened, or the symbol"""
    open_size: Dec = None
    """Quantity opened (base coin)"""
    close_avg_price: Dec = None
    """Average price at which the position was closed (quote coin)"""
    close_size: Dec = None
    """Quantity closed (base coin)"""
    open_margin_sz: Dec = None
    """Margin at opening (margin coin)"""
    close_time: Ms = None
    """When the position was closed"""
    open_price_avg: Dec = None
    """Average opening price (quote coin)"""
    open_fee: Dec = None
    """Fees for opening (margin coin)"""


RESULT = list[QueryCurrentOrders]
ITEM = QueryCurrentOrders
