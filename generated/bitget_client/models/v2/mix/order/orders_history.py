# Made by Specloom from bitget/rest/v2/mix/order/orders-history.yaml; change that file, not this one.
"""Answer of ``v2.mix.order.orders_history``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class OrdersHistoryEntrustedList(
    Model,
    rename={
        "order_id": "orderId",
        "client_oid": "clientOid",
        "base_volume": "baseVolume",
        "price_avg": "priceAvg",
        "total_profits": "totalProfits",
        "pos_side": "posSide",
        "margin_coin": "marginCoin",
        "quote_volume": "quoteVolume",
        "margin_mode": "marginMode",
        "enter_point_source": "enterPointSource",
        "trade_side": "tradeSide",
        "pos_mode": "posMode",
        "pos_avg": "posAvg",
        "order_type": "orderType",
        "order_source": "orderSource",
        "c_time": "cTime",
        "u_time": "uTime",
        "preset_stop_surplus_price": "presetStopSurplusPrice",
        "preset_stop_loss_price": "presetStopLossPrice",
        "reduce_only": "reduceOnly",
        "liq_price": "liqPrice",
    },
):
    """Orders."""

    VALUES: ClassVar = {
        "status": ("filled", "canceled"),
        "side": ("buy", "sell"),
        "force": ("gtc", "post_only", "fok", "ioc"),
        "pos_side": ("long", "short", "net"),
        "margin_mode": ("crossed", "isolated"),
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS", "api"),
        "trade_side": (
            "open",
            "close",
            "reduce_close_long",
            "reduce_close_short",
            "burst_close_long",
            "burst_close_short",
            "offset_close_long",
            "offset_close_short",
            "delivery_close_long",
            "delivery_close_short",
            "dte_sys_adl_close_long",
            "dte_sys_adl_close_short",
            "buy_single",
            "sell_single",
            "reduce_buy_single",
            "reduce_sell_single",
            "burst_buy_single",
            "burst_sell_single",
            "delivery_buy_single",
            "delivery_sell_single",
            "dte_sys_adl_buy_in_single_side_mode",
            "dte_sys_adl_sell_in_single_side_mode",
        ),
        "pos_mode": ("one_way_mode", "hedge_mode"),
        "order_type": ("limit", "market"),
        "order_source": (
            "normal",
            "market",
            "profit_market",
            "loss_market",
            "Trader_delegate",
            "trader_profit",
            "trader_loss",
            "reverse",
            "trader_reverse",
            "profit_limit",
            "loss_limit",
            "liquidation",
            "delivery_close_long",
            "delivery_close_short",
            "pos_profit_limit",
            "pos_profit_market",
            "pos_loss_limit",
            "pos_loss_market",
            "profit_chase",
            "loss_chase",
            "follower_delegate",
            "reduce_offset",
            "market_risk",
            "plan_limit",
            "plan_market",
            "strategy_positive",
            "strategy_reverse",
            "strategy_unlimited",
            "move_limit",
            "move_market",
            "tracking_limit",
            "tracking_market",
            "strategy_dca_positive",
            "strategy_dca_reverse",
            "strategy_oco_limit",
            "strategy_oco_trigger",
            "modify_order_limit",
            "strategy_regular_buy",
            "strategy_grid_middle",
        ),
        "reduce_only": ("YES", "NO"),
    }

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    fee: Dec = None
    """Fee"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    status: Text = None
    """State; its values are the endpoint's own"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    force: Text = None
    """How long the order stays in force"""
    total_profits: Dec = None
    """Profit or loss altogether (margin coin)"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    pos_avg: Dec = None
    """Average price of the position (quote coin)"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    order_source: Text = None
    """What produced the order, such as normal, plan or liquidation"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    preset_stop_surplus_price: Dec = None
    """Trigger price of the attached take profit (quote coin)"""
    preset_stop_loss_price: Dec = None
    """Trigger price of the attached stop loss (quote coin)"""
    reduce_only: Text = None
    """Whether the order may only shrink the position; v2 takes YES and NO, v3 yes and no"""
    liq_price: Dec = None
    """Liquidation price (quote coin)"""


class OrdersHistory(Model, rename={"entrusted_list": "entrustedList", "end_id": "endId"}):
    """The answer."""

    entrusted_list: list[OrdersHistoryEntrustedList] | None = None
    """Orders"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = OrdersHistory
ITEM = OrdersHistoryEntrustedList
