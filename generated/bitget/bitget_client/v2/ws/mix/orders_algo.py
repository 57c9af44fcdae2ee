# Made by Specloom from bitget/ws/v2/private/mix-orders-algo.yaml; change that file, not this one.
"""orders-algo: Pushes futures trigger orders when they are placed, changed, cancelled or triggered."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.mix.orders_algo",
    version="v2",
    kind="private",
    topics=("orders-algo",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.orders_algo", documented=False
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(
            wire="instType",
            name="inst_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="instId", name="inst_id", place="body", default="default", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v2.mix.order.orders_plan_pending",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "executing"),
            opened_at="cTime",
            is_snapshot=True,
            fields={"instId": "symbol", "status": "planStatus"},
            value_map={"status": {"not_trigger": "live"}},
            params={"planType": "normal_plan"},
            items="entrustedList",
        ),
        Reconcile(
            call="v2.mix.order.orders_plan_pending",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "executing"),
            opened_at="cTime",
            is_snapshot=True,
            fields={"instId": "symbol", "status": "planStatus"},
            value_map={"status": {"not_trigger": "live"}},
            params={"planType": "profit_loss"},
            items="entrustedList",
        ),
        Reconcile(
            call="v2.mix.order.orders_plan_pending",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "executing"),
            opened_at="cTime",
            is_snapshot=True,
            fields={"instId": "symbol", "status": "planStatus"},
            value_map={"status": {"not_trigger": "live"}},
            params={"planType": "track_plan"},
            items="entrustedList",
        ),
        Reconcile(
            call="v2.mix.order.orders_plan_history",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "executing"),
            opened_at="cTime",
            fields={"instId": "symbol", "status": "planStatus", "actualSize": "baseVolume"},
            value_map={"status": {"not_trigger": "live"}},
            params={"planType": "normal_plan"},
            items="entrustedList",
            lookback_seconds=7776000,
        ),
        Reconcile(
            call="v2.mix.order.orders_plan_history",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "executing"),
            opened_at="cTime",
            fields={"instId": "symbol", "status": "planStatus", "actualSize": "baseVolume"},
            value_map={"status": {"not_trigger": "live"}},
            params={"planType": "profit_loss"},
            items="entrustedList",
            lookback_seconds=7776000,
        ),
        Reconcile(
            call="v2.mix.order.orders_plan_history",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "executing"),
            opened_at="cTime",
            fields={"instId": "symbol", "status": "planStatus", "actualSize": "baseVolume"},
            value_map={"status": {"not_trigger": "live"}},
            params={"planType": "track_plan"},
            items="entrustedList",
            lookback_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Plan-Order-Channel",
)


class OrdersAlgoPush(
    Model,
    rename={
        "inst_id": "instId",
        "order_id": "orderId",
        "client_oid": "clientOid",
        "trigger_price": "triggerPrice",
        "trigger_type": "triggerType",
        "trigger_time": "triggerTime",
        "plan_type": "planType",
        "execute_price": "executePrice",
        "actual_size": "actualSize",
        "order_type": "orderType",
        "trade_side": "tradeSide",
        "pos_side": "posSide",
        "margin_coin": "marginCoin",
        "pos_mode": "posMode",
        "enter_point_source": "enterPointSource",
        "stop_surplus_trigger_type": "stopSurplusTriggerType",
        "stop_loss_trigger_type": "stopLossTriggerType",
        "stp_mode": "stpMode",
        "c_time": "cTime",
        "u_time": "uTime",
        "stop_surplus_price": "stopSurplusPrice",
        "stop_surplus_trigger_price": "stopSurplusTriggerPrice",
        "stop_loss_price": "stopLossPrice",
        "stop_loss_trigger_price": "stopLossTriggerPrice",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "trigger_type": ("fill_price", "mark_price"),
        "plan_type": ("pl", "tp", "sl", "ptp", "psl", "track", "mtpsl"),
        "status": ("live", "executing", "executed", "fail_execute", "cancelled"),
        "pos_mode": ("one_way_mode", "hedge_mode"),
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS", "web"),
        "stop_surplus_trigger_type": ("fill_price", "mark_price"),
        "stop_loss_trigger_type": ("fill_price", "mark_price"),
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
    trigger_time: Ms = None
    """When it was triggered"""
    plan_type: Text = None
    """Kind of trigger order"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    execute_price: Dec = None
    """Price of the order placed on trigger; 0 or nothing is market (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""
    actual_size: Dec = None
    """Quantity really ordered"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    status: Text = None
    """State; its values are the endpoint's own"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    stop_surplus_trigger_type: Text = None
    """Trigger source of the take profit"""
    stop_loss_trigger_type: Text = None
    """Trigger source of the stop loss"""
    stp_mode: Text = None
    """What happens when an order would meet one's own"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""
    stop_surplus_price: Dec = None
    """Take-profit price; left out, nothing changes; 0 removes it (quote coin)"""
    stop_surplus_trigger_price: Dec = None
    """Trigger price of the take profit (quote coin)"""
    stop_loss_price: Dec = None
    """Stop-loss price; left out, nothing changes; 0 removes it (quote coin)"""
    stop_loss_trigger_price: Dec = None
    """Trigger price of the stop loss (quote coin)"""


RESULT = list[OrdersAlgoPush]


def orders_algo(
    inst_id: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[OrdersAlgoPush]]:
    """Pushes futures trigger orders when they are placed, changed, cancelled or triggered.

    Args:
        inst_id: Instrument the channel is about, or `default` for all; default when left out. Wire name instId.
        inst_type: Product line of the channel. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/contract/websocket/private/Plan-Order-Channel
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
