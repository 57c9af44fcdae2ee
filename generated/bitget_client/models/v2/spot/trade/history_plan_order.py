# Made by Specloom from bitget/rest/v2/spot/trade/history-plan-order.yaml; change that file, not this one.
"""Answer of ``v2.spot.trade.history_plan_order``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text


class HistoryPlanOrderOrderList(
    Model,
    rename={
        "order_id": "orderId",
        "client_oid": "clientOid",
        "execute_price": "executePrice",
        "trigger_price": "triggerPrice",
        "order_type": "orderType",
        "plan_type": "planType",
        "trigger_type": "triggerType",
        "enter_point_source": "enterPointSource",
        "u_time": "uTime",
        "c_time": "cTime",
    },
):
    """Orders."""

    VALUES: ClassVar = {
        "status": ("executed", "fail_execute", "cancelled", "not_trigger"),
        "order_type": ("limit", "market"),
        "side": ("buy", "sell"),
        "plan_type": ("amount", "total"),
        "trigger_type": ("fill_price", "mark_price"),
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    execute_price: Dec = None
    """Price of the order placed on trigger; 0 or nothing is market (quote coin)"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    status: Text = None
    """State; its values are the endpoint's own"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    plan_type: Text = None
    """Kind of trigger order"""
    trigger_type: Text = None
    """Price that triggers the order: latest trade or mark price"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    u_time: Ms = None
    """When it last changed"""
    c_time: Ms = None
    """When it was created"""


class HistoryPlanOrder(
    Model, rename={"next_flag": "nextFlag", "id_less_than": "idLessThan", "order_list": "orderList"}
):
    """The answer."""

    next_flag: Flag = None
    """Whether a next page exists"""
    id_less_than: Text = None
    """Cursor: return records older than this id; pass the endId or minId of the page before"""
    order_list: list[HistoryPlanOrderOrderList] | None = None
    """Orders"""


RESULT = HistoryPlanOrder
ITEM = HistoryPlanOrderOrderList
