# Made by Specloom from bitget/rest/v2/copy/spot-trader/order-history-track.yaml; change that file, not this one.
"""Answer of ``v2.copy.spot_trader.order_history_track``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


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
