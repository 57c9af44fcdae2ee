# Made by Specloom from bitget/rest/v2/mix/order/orders-plan-history.yaml; change that file, not this one.
"""Answer of ``v2.mix.order.orders_plan_history``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Anything, Dec, Model, Ms, Text


class OrdersPlanHistoryEntrustedList(
    Model,
    rename={
        "plan_type": "planType",
        "order_id": "orderId",
        "execute_order_id": "executeOrderId",
        "client_oid": "clientOid",
        "plan_status": "planStatus",
        "execute_price": "executePrice",
        "price_avg": "priceAvg",
        "base_volume": "baseVolume",
        "callback_ratio": "callbackRatio",
        "trigger_price": "triggerPrice",
        "trigger_type": "triggerType",
        "pos_side": "posSide",
        "margin_coin": "marginCoin",
        "margin_mode": "marginMode",
        "enter_point_source": "enterPointSource",
        "trade_side": "tradeSide",
        "pos_mode": "posMode",
        "order_type": "orderType",
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
        "plan_status": ("executed", "fail_execute", "cancelled"),
        "trigger_type": ("fill_price", "mark_price"),
        "pos_side": ("long", "short", "net"),
        "margin_mode": ("crossed", "isolated"),
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS", "api"),
        "pos_mode": ("one_way_mode", "hedge_mode"),
        "stop_surplus_trigger_type": ("fill_price", "mark_price"),
        "stop_loss_trigger_type": ("fill_price", "mark_price"),
    }

    plan_type: Text = None
    """Kind of trigger order"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    order_id: Text = None
    """Order id given by the exchange"""
    execute_order_id: Text = None
    """Id of the order that the trigger placed"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    plan_status: Text = None
    """State of the trigger order"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    execute_price: Dec = None
    """Price of the order placed on trigger; 0 or nothing is market (quote coin)"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    callback_ratio: Anything = None
    """Pullback from the best price that fires a trailing order, 1 to 10 (%)"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    trigger_type: Text = None
    """Price that triggers the order: latest trade or mark price"""
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


class OrdersPlanHistory(Model, rename={"entrusted_list": "entrustedList", "end_id": "endId"}):
    """The answer."""

    entrusted_list: list[OrdersPlanHistoryEntrustedList] | None = None
    """Orders"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = OrdersPlanHistory
ITEM = OrdersPlanHistoryEntrustedList
