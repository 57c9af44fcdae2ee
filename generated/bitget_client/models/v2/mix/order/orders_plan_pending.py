# Made by Specloom from bitget/rest/v2/mix/order/orders-plan-pending.yaml; change that file, not this one.
"""Answer of ``v2.mix.order.orders_plan_pending``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class OrdersPlanPendingEntrustedList(
    Model,
    rename={
        "plan_type": "planType",
        "order_id": "orderId",
        "client_oid": "clientOid",
        "execute_price": "executePrice",
        "callback_ratio": "callbackRatio",
        "trigger_price": "triggerPrice",
        "trigger_type": "triggerType",
        "plan_status": "planStatus",
        "pos_side": "posSide",
        "margin_coin": "marginCoin",
        "margin_mode": "marginMode",
        "enter_point_source": "enterPointSource",
        "trade_side": "tradeSide",
        "pos_mode": "posMode",
        "order_type": "orderType",
        "order_source": "orderSource",
        "c_time": "cTime",
        "u_time": "uTime",
        "stop_surplus_execute_price": "stopSurplusExecutePrice",
        "stop_surplus_trigger_price": "stopSurplusTriggerPrice",
        "stop_surplus_trigger_type": "stopSurplusTriggerType",
        "stop_loss_execute_price": "stopLossExecutePrice",
        "stop_loss_trigger_price": "stopLossTriggerPrice",
        "stop_loss_trigger_type": "stopLossTriggerType",
    },
):
    """Orders."""

    VALUES: ClassVar = {
        "plan_type": ("normal_plan", "track_plan"),
        "trigger_type": ("fill_price", "mark_price", "index_price"),
        "pos_side": ("long", "short", "net"),
        "margin_mode": ("crossed", "isolated"),
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS", "api"),
        "trade_side": ("open", "close"),
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
            "trader_reverse",
            "profit_limit",
            "loss_limit",
            "delivery_close_short",
            "pos_profit_limit",
            "pos_profit_market",
            "pos_loss_limit",
            "pos_loss_market",
        ),
        "stop_surplus_trigger_type": ("fill_price", "mark_price", "index_price"),
        "stop_loss_trigger_type": ("fill_price", "mark_price", "index_price"),
    }

    plan_type: Text = None
    """Kind of trigger order"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    execute_price: Dec = None
    """Price of the order placed on trigger; 0 or nothing is market (quote coin)"""
    callback_ratio: Dec = None
    """Pullback from the best price that fires a trailing order, 1 to 10 (%)"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    trigger_type: Text = None
    """Price that triggers the order: latest trade or mark price"""
    plan_status: Text = None
    """State of the trigger order"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    order_source: Text = None
    """What produced the order, such as normal, plan or liquidation"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    stop_surplus_execute_price: Dec = None
    """Order price of the take profit (quote coin)"""
    stop_surplus_trigger_price: Dec = None
    """Trigger price of the take profit (quote coin)"""
    stop_surplus_trigger_type: Text = None
    """Trigger source of the take profit"""
    stop_loss_execute_price: Dec = None
    """Order price of the stop loss (quote coin)"""
    stop_loss_trigger_price: Dec = None
    """Trigger price of the stop loss (quote coin)"""
    stop_loss_trigger_type: Text = None
    """Trigger source of the stop loss"""


class OrdersPlanPending(Model, rename={"entrusted_list": "entrustedList", "end_id": "endId"}):
    """The answer."""

    entrusted_list: list[OrdersPlanPendingEntrustedList] | None = None
    """Orders"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = OrdersPlanPending
ITEM = OrdersPlanPendingEntrustedList
