# Made by Specloom from bitget/ws/v2/private/spot-orders-algo.yaml; change that file, not this one.
"""``client.v2.ws.spot.orders_algo``: the channel orders-algo, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.spot.orders_algo import RECORD
from bitget_client.v2.ws.spot.orders_algo import orders_algo as channel

ARGUMENTS = {}
ARG = {"instType": "SPOT", "instId": "default", "channel": "orders-algo"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "SPOT",
        "instId": "default",
        "channel": "orders-algo"
    },
    "data": [
        {
            "instId": "BTCUSDT",
            "orderId": "1",
            "clientOid": "clientOid3",
            "triggerPrice": "27000.000000000",
            "triggerType": "fill_price",
            "planType": "amount",
            "price": "7.5",
            "size": "0.020000000",
            "actualSize": "0.000000000",
            "orderType": "market",
            "side": "buy",
            "status": "live",
            "executePrice": "0.1",
            "enterPointSource": "web",
            "cTime": "1695719197612",
            "uTime": "1700000000016",
            "stpMode": "cancel_taker"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of SPOT, else SPOT, given SPOT",
    "inst_id": "instId: text, optional, symbol, else default, given default",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("ws", "ws_classic"),
    "kind": "private",
    "topics": ("orders-algo",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.spot.orders_algo",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v2.spot.trade.current_plan_order",
    "reconcile[0].id": ("orderId", "clientOid"),
    "reconcile[0].time": "uTime",
    "reconcile[0].state": "status",
    "reconcile[0].states": ("live", "executing"),
    "reconcile[0].opened": "cTime",
    "reconcile[0].compare": (),
    "reconcile[0].whole": True,
    "reconcile[0].gone": {},
    "reconcile[0].fields": {"instId": "symbol"},
    "reconcile[0].lists": {},
    "reconcile[0].words": {"status": {"not_trigger": "live"}},
    "reconcile[0].params": {},
    "reconcile[0].items": "orderList",
    "reconcile[0].reach_seconds": None,
    "reconcile[1].call": "v2.spot.trade.history_plan_order",
    "reconcile[1].id": ("orderId", "clientOid"),
    "reconcile[1].time": "uTime",
    "reconcile[1].state": "status",
    "reconcile[1].states": ("live", "executing"),
    "reconcile[1].opened": "cTime",
    "reconcile[1].compare": (),
    "reconcile[1].whole": False,
    "reconcile[1].gone": {},
    "reconcile[1].fields": {"instId": "symbol"},
    "reconcile[1].lists": {},
    "reconcile[1].words": {"status": {"not_trigger": "live"}},
    "reconcile[1].params": {},
    "reconcile[1].items": "orderList",
    "reconcile[1].reach_seconds": 7776000,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS", "web")),
        ("plan_type", ("amount", "total")),
        ("stp_mode", ("none", "cancel_taker", "cancel_maker", "cancel_both")),
        ("trigger_type", ("fill_price", "mark_price")),
    ]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.spot.orders_algo"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.orders_algo(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].inst_id == "BTCUSDT"
    assert push.data[0].order_id == "1"
    assert push.data[0].client_oid == "clientOid3"
    assert push.data[0].trigger_price == Decimal("27000.000000000")
    assert push.data[0].trigger_type == "fill_price"
    assert push.data[0].plan_type == "amount"
    assert push.data[0].price == Decimal("7.5")
    assert push.data[0].size == Decimal("0.020000000")
    assert push.data[0].actual_size == Decimal("0E-9")
    assert push.data[0].order_type == "market"
    assert push.data[0].side == "buy"
    assert push.data[0].status == "live"
    assert push.data[0].execute_price == Decimal("0.1")
    assert push.data[0].enter_point_source == "web"
    assert push.data[0].c_time == 1695719197612
    assert push.data[0].u_time == 1700000000016
    assert push.data[0].stp_mode == "cancel_taker"
    assert type(push.data[0].c_time) is Millis
    assert type(push.data[0].u_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.orders_algo(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.spot.orders_algo(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
