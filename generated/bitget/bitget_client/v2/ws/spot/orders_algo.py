# Made by Specloom from bitget/ws/v2/private/spot-orders-algo.yaml; change that file, not this one.
"""orders-algo: Pushes the caller's spot trigger orders."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.spot.orders_algo",
    version="v2",
    kind="private",
    topics=("orders-algo",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.spot.orders_algo", documented=False
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("SPOT",), default="SPOT"),
        Param(wire="instId", name="inst_id", place="body", default="default", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v2.spot.trade.current_plan_order",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "executing"),
            opened_at="cTime",
            is_snapshot=True,
            fields={"instId": "symbol"},
            value_map={"status": {"not_trigger": "live"}},
            items="orderList",
        ),
        Reconcile(
            call="v2.spot.trade.history_plan_order",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "executing"),
            opened_at="cTime",
            fields={"instId": "symbol"},
            value_map={"status": {"not_trigger": "live"}},
            items="orderList",
            lookback_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/spot/websocket/private/Plan-Order-Channel",
)


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
    """Quantity, in the base coin; in the quote coin for market buys"""
    actual_size: Dec = None
    """Quantity really ordered"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell"""
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


def orders_algo(
    inst_id: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["SPOT"] | str = "SPOT",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[OrdersAlgoPush]]:
    """Pushes the caller's spot trigger orders.

    Args:
        inst_id: Instrument the channel is about, or `default` for all; default when left out. Wire name instId.
        inst_type: Product line of the channel; SPOT when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/spot/websocket/private/Plan-Order-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
            "instId": inst_id,
        },
        policy=policy,
        size=buffer,
    )
