# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-history-orders.yaml; change that file, not this one.
"""Answer of ``v2.copy.spot_follower.query_history_orders``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class QueryHistoryOrdersTrackingList(
    Model,
    rename={
        "tracking_no": "trackingNo",
        "trader_id": "traderId",
        "fill_size": "fillSize",
        "buy_price": "buyPrice",
        "sell_price": "sellPrice",
        "buy_fee": "buyFee",
        "sell_fee": "sellFee",
        "achieved_pl": "achievedPL",
        "achieved_plr": "achievedPLR",
        "buy_time": "buyTime",
        "sell_time": "sellTime",
    },
):
    """Copied orders."""

    tracking_no: Text = None
    """Number of the elite trade"""
    trader_id: Text = None
    """User id of the trader"""
    fill_size: Dec = None
    """Quantity filled (base coin)"""
    buy_price: Dec = None
    """Average buying price (quote coin)"""
    sell_price: Dec = None
    """Average selling price (quote coin)"""
    buy_fee: Dec = None
    """Fee paid when buying (base coin)"""
    sell_fee: Dec = None
    """Fee paid when selling (quote coin)"""
    achieved_pl: Dec = None
    """Profit or loss already realized (margin coin)"""
    achieved_plr: Dec = None
    """Return on the realized profit; 11.11 is 11.11%"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    buy_time: Ms = None
    """When the coins were bought"""
    sell_time: Ms = None
    """When the coins were sold"""


class QueryHistoryOrders(Model, rename={"end_id": "endId", "tracking_list": "trackingList"}):
    """The answer."""

    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""
    tracking_list: list[QueryHistoryOrdersTrackingList] | None = None
    """Copied orders"""


RESULT = QueryHistoryOrders
ITEM = QueryHistoryOrdersTrackingList
