# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-history-orders.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_follower.query_history_orders``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class QueryHistoryOrdersTrackingList(
    Model,
    rename={
        "tracking_no": "trackingNo",
        "pos_side": "posSide",
        "open_leverage": "openLeverage",
        "open_size": "openSize",
        "close_size": "closeSize",
        "open_price_avg": "openPriceAvg",
        "close_price_avg": "closePriceAvg",
        "achieved_pl": "achievedPL",
        "open_fee": "openFee",
        "close_fee": "closeFee",
        "profit_rate": "profitRate",
        "net_profit": "netProfit",
        "open_order_id": "openOrderId",
        "close_order_id": "closeOrderId",
        "open_time": "openTime",
        "close_time": "closeTime",
        "trader_id": "traderId",
        "product_type": "productType",
    },
):
    """Copied orders."""

    VALUES: ClassVar = {
        "pos_side": ("long", "short"),
        "product_type": ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "usdt-futures"),
    }

    tracking_no: Text = None
    """Number of the elite trade"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    open_leverage: Dec = None
    """Leverage at opening"""
    open_size: Dec = None
    """Quantity opened (base coin)"""
    close_size: Dec = None
    """Quantity closed (base coin)"""
    open_price_avg: Dec = None
    """Average opening price (quote coin)"""
    close_price_avg: Dec = None
    """Average closing price (quote coin)"""
    achieved_pl: Dec = None
    """Profit or loss already realized (margin coin)"""
    open_fee: Dec = None
    """Fees for opening (margin coin)"""
    close_fee: Dec = None
    """Fees for closing (margin coin)"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    profit_rate: Dec = None
    """Return"""
    net_profit: Dec = None
    """Profit after fees (margin coin)"""
    open_order_id: Text = None
    """Id of the opening order"""
    close_order_id: Text = None
    """Id of the closing order"""
    open_time: Ms = None
    """When the position was opened, or the symbol"""
    close_time: Ms = None
    """When the position was closed"""
    trader_id: Text = None
    """User id of the trader"""
    product_type: Text = None
    """Futures product line; earn products use it for their own kinds"""


class QueryHistoryOrders(Model, rename={"tracking_list": "trackingList", "end_id": "endId"}):
    """The answer."""

    tracking_list: list[QueryHistoryOrdersTrackingList] | None = None
    """Copied orders"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = QueryHistoryOrders
ITEM = QueryHistoryOrdersTrackingList
