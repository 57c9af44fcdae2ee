# Made by Specloom from bitget/rest/v2/spot/trade/unfilled-orders.yaml; change that file, not this one.
"""Answer of ``v2.spot.trade.unfilled_orders``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class UnfilledOrders(
    Model,
    rename={
        "user_id": "userId",
        "order_id": "orderId",
        "client_oid": "clientOid",
        "price_avg": "priceAvg",
        "order_type": "orderType",
        "base_price": "basePrice",
        "base_volume": "baseVolume",
        "quote_volume": "quoteVolume",
        "enter_point_source": "enterPointSource",
        "preset_take_profit_price": "presetTakeProfitPrice",
        "execute_take_profit_price": "executeTakeProfitPrice",
        "preset_stop_loss_price": "presetStopLossPrice",
        "execute_stop_loss_price": "executeStopLossPrice",
        "c_time": "cTime",
        "tpsl_type": "tpslType",
        "trigger_price": "triggerPrice",
        "order_source": "orderSource",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "status": ("live", "new", "partially_filled", "filled", "cancelled"),
        "tpsl_type": ("normal", "tpsl"),
        "order_source": (
            "normal",
            "market",
            "spot_trader_buy",
            "spot_follower_buy",
            "spot_trader_sell",
            "spot_follower_sell",
            "strategy_oco_limit",
        ),
    }

    user_id: Text = None
    """User id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    status: Text = None
    """State; its values are the endpoint's own"""
    base_price: Dec = None
    """Fill price (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    preset_take_profit_price: Dec = None
    """Trigger price of the attached take profit (quote coin)"""
    execute_take_profit_price: Dec = None
    """Order price of the attached take profit; empty is market (quote coin)"""
    preset_stop_loss_price: Dec = None
    """Trigger price of the attached stop loss (quote coin)"""
    execute_stop_loss_price: Dec = None
    """Order price of the attached stop loss; empty is market (quote coin)"""
    c_time: Ms = None
    """When it was created"""
    tpsl_type: Text = None
    """Whether the order is a take-profit or stop-loss one"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    order_source: Text = None
    """What produced the order, such as normal, plan or liquidation"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[UnfilledOrders]
ITEM = UnfilledOrders
