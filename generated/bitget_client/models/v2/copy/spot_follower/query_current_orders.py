# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-current-orders.yaml; change that file, not this one.
"""Answer of ``v2.copy.spot_follower.query_current_orders``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class QueryCurrentOrdersTrackingList(
    Model,
    rename={
        "tracking_no": "trackingNo",
        "trader_id": "traderId",
        "buy_fill_size": "buyFillSize",
        "buy_delegate_size": "buyDelegateSize",
        "buy_price": "buyPrice",
        "unrealized_pl": "unrealizedPL",
        "buy_time": "buyTime",
        "buy_fee": "buyFee",
        "unrealized_plr": "unrealizedPLR",
        "stop_surplus_price": "stopSurplusPrice",
        "stop_loss_price": "stopLossPrice",
    },
):
    """Copied orders."""

    tracking_no: Text = None
    """Number of the elite trade"""
    trader_id: Text = None
    """User id of the trader"""
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
    stop_surplus_price: Dec = None
    """Take-profit price; left out, nothing changes; 0 removes it (quote coin)"""
    stop_loss_price: Dec = None
    """Stop-loss price; left out, nothing changes; 0 removes it (quote coin)"""


class QueryCurrentOrders(Model, rename={"end_id": "endId", "tracking_list": "trackingList"}):
    """The answer."""

    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""
    tracking_list: list[QueryCurrentOrdersTrackingList] | None = None
    """Copied orders"""


RESULT = QueryCurrentOrders
ITEM = QueryCurrentOrdersTrackingList
