# Made by Specloom from bitget/ws/v2/private/spot-orders-algo.yaml; change that file, not this one.
"""What ``v2.ws.spot.orders_algo`` carries."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class OrdersAlgoPush(
    Model,
    rename={
        "inst_id": "instId",
        "order_id": "orderId",
        "client_oid": "clientOid",
        "trigger_price": "triggerPrice",
        "trigger_type": "triggerType",
        "plan_type": "planType",
        "actual_size": "actualSize",
        "order_type": "orderType",
        "execute_price": "executePrice",
        "enter_point_source": "enterPointSource",
        "c_time": "cTime",
        "u_time": "uTime",
        "stp_mode": "stpMode",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "trigger_type": ("fill_price", "mark_price"),
        "plan_type": ("amount", "total"),
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS", "web"),
        "stp_mode": ("none", "cancel_taker", "cancel_maker", "cancel_both"),
    }

    inst_id: Text = None
    """Instrument the channel is about, or `default` for all"""
    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    trigger_price: Dec = None
    """Trigger price (quote coin)"""
    trigger_type: Text = None
    """Price that triggers the order: latest trade or mark price"""
    plan_type: Text = None
    """Kind of trigger order"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    actual_size: Dec = None
    """Quantity really ordered"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    status: Text = None
    """State; its values are the endpoint's own"""
    execute_price: Dec = None
    """Price of the order placed on trigger; 0 or nothing is market (quote coin)"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    stp_mode: Text = None
    """What happens when an order would meet one's own"""


RESULT = list[OrdersAlgoPush]
