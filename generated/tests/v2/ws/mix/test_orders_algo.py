# Made by Specloom from bitget/ws/v2/private/mix-orders-algo.yaml; change that file, not this one.
"""``client.v2.ws.mix.orders_algo``: the channel orders-algo, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.mix.orders_algo import RECORD
from bitget_client.v2.ws.mix.orders_algo import orders_algo as channel

ARGUMENTS = {
    "inst_type": "USDT-FUTURES",
}
ARG = {"instType": "USDT-FUTURES", "instId": "default", "channel": "orders-algo"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "USDT-FUTURES",
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
            "triggerTime": "1695719197612",
            "planType": "pl",
            "price": "8.5",
            "executePrice": "9.5",
            "size": "0.020000000",
            "actualSize": "0.000000000",
            "orderType": "market",
            "side": "buy",
            "tradeSide": "open",
            "posSide": "long",
            "marginCoin": "USDT",
            "status": "live",
            "posMode": "hedge_mode",
            "enterPointSource": "web",
            "stopSurplusTriggerType": "mark_price",
            "stopLossTriggerType": "fill_price",
            "stpMode": "cancel_taker",
            "cTime": "1700000000023",
            "uTime": "1700000000024",
            "stopSurplusPrice": "25.5",
            "stopSurplusTriggerPrice": "26.5",
            "stopLossPrice": "27.5",
            "stopLossTriggerPrice": "28.5"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES, needed",
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
    "rate_limit.pool": "v2.ws.mix.orders_algo",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v2.mix.order.orders_plan_pending",
    "reconcile[0].id": ("orderId", "clientOid"),
    "reconcile[0].time": "uTime",
    "reconcile[0].state": "status",
    "reconcile[0].states": ("live", "executing"),
    "reconcile[0].opened": "cTime",
    "reconcile[0].compare": (),
    "reconcile[0].whole": True,
    "reconcile[0].gone": {},
    "reconcile[0].fields": {"instId": "symbol", "status": "planStatus"},
    "reconcile[0].lists": {},
    "reconcile[0].words": {"status": {"not_trigger": "live"}},
    "reconcile[0].params": {"planType": "normal_plan"},
    "reconcile[0].items": "entrustedList",
    "reconcile[0].reach_seconds": None,
    "reconcile[1].call": "v2.mix.order.orders_plan_pending",
    "reconcile[1].id": ("orderId", "clientOid"),
    "reconcile[1].time": "uTime",
    "reconcile[1].state": "status",
    "reconcile[1].states": ("live", "executing"),
    "reconcile[1].opened": "cTime",
    "reconcile[1].compare": (),
    "reconcile[1].whole": True,
    "reconcile[1].gone": {},
    "reconcile[1].fields": {"instId": "symbol", "status": "planStatus"},
    "reconcile[1].lists": {},
    "reconcile[1].words": {"status": {"not_trigger": "live"}},
    "reconcile[1].params": {"planType": "profit_loss"},
    "reconcile[1].items": "entrustedList",
    "reconcile[1].reach_seconds": None,
    "reconcile[2].call": "v2.mix.order.orders_plan_pending",
    "reconcile[2].id": ("orderId", "clientOid"),
    "reconcile[2].time": "uTime",
    "reconcile[2].state": "status",
    "reconcile[2].states": ("live", "executing"),
    "reconcile[2].opened": "cTime",
    "reconcile[2].compare": (),
    "reconcile[2].whole": True,
    "reconcile[2].gone": {},
    "reconcile[2].fields": {"instId": "symbol", "status": "planStatus"},
    "reconcile[2].lists": {},
    "reconcile[2].words": {"status": {"not_trigger": "live"}},
    "reconcile[2].params": {"planType": "track_plan"},
    "reconcile[2].items": "entrustedList",
    "reconcile[2].reach_seconds": None,
    "reconcile[3].call": "v2.mix.order.orders_plan_history",
    "reconcile[3].id": ("orderId", "clientOid"),
    "reconcile[3].time": "uTime",
    "reconcile[3].state": "status",
    "reconcile[3].states": ("live", "executing"),
    "reconcile[3].opened": "cTime",
    "reconcile[3].compare": (),
    "reconcile[3].whole": False,
    "reconcile[3].gone": {},
    "reconcile[3].fields": {"instId": "symbol", "status": "planStatus", "actualSize": "baseVolume"},
    "reconcile[3].lists": {},
    "reconcile[3].words": {"status": {"not_trigger": "live"}},
    "reconcile[3].params": {"planType": "normal_plan"},
    "reconcile[3].items": "entrustedList",
    "reconcile[3].reach_seconds": 7776000,
    "reconcile[4].call": "v2.mix.order.orders_plan_history",
    "reconcile[4].id": ("orderId", "clientOid"),
    "reconcile[4].time": "uTime",
    "reconcile[4].state": "status",
    "reconcile[4].states": ("live", "executing"),
    "reconcile[4].opened": "cTime",
    "reconcile[4].compare": (),
    "reconcile[4].whole": False,
    "reconcile[4].gone": {},
    "reconcile[4].fields": {"instId": "symbol", "status": "planStatus", "actualSize": "baseVolume"},
    "reconcile[4].lists": {},
    "reconcile[4].words": {"status": {"not_trigger": "live"}},
    "reconcile[4].params": {"planType": "profit_loss"},
    "reconcile[4].items": "entrustedList",
    "reconcile[4].reach_seconds": 7776000,
    "reconcile[5].call": "v2.mix.order.orders_plan_history",
    "reconcile[5].id": ("orderId", "clientOid"),
    "reconcile[5].time": "uTime",
    "reconcile[5].state": "status",
    "reconcile[5].states": ("live", "executing"),
    "reconcile[5].opened": "cTime",
    "reconcile[5].compare": (),
    "reconcile[5].whole": False,
    "reconcile[5].gone": {},
    "reconcile[5].fields": {"instId": "symbol", "status": "planStatus", "actualSize": "baseVolume"},
    "reconcile[5].lists": {},
    "reconcile[5].words": {"status": {"not_trigger": "live"}},
    "reconcile[5].params": {"planType": "track_plan"},
    "reconcile[5].items": "entrustedList",
    "reconcile[5].reach_seconds": 7776000,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS", "web")),
        ("plan_type", ("pl", "tp", "sl", "ptp", "psl", "track", "mtpsl")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
        ("status", ("live", "executing", "executed", "fail_execute", "cancelled")),
        ("stop_loss_trigger_type", ("fill_price", "mark_price")),
        ("stop_surplus_trigger_type", ("fill_price", "mark_price")),
        ("stp_mode", ("none", "cancel_taker", "cancel_maker", "cancel_both")),
        ("trigger_type", ("fill_price", "mark_price")),
    ]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.mix.orders_algo"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.orders_algo(**ARGUMENTS) as stream:
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
    assert push.data[0].trigger_time == 1695719197612
    assert push.data[0].plan_type == "pl"
    assert push.data[0].price == Decimal("8.5")
    assert push.data[0].execute_price == Decimal("9.5")
    assert push.data[0].size == Decimal("0.020000000")
    assert push.data[0].actual_size == Decimal("0E-9")
    assert push.data[0].order_type == "market"
    assert push.data[0].side == "buy"
    assert push.data[0].trade_side == "open"
    assert push.data[0].pos_side == "long"
    assert push.data[0].margin_coin == "USDT"
    assert push.data[0].status == "live"
    assert push.data[0].pos_mode == "hedge_mode"
    assert push.data[0].enter_point_source == "web"
    assert push.data[0].stop_surplus_trigger_type == "mark_price"
    assert push.data[0].stop_loss_trigger_type == "fill_price"
    assert push.data[0].stp_mode == "cancel_taker"
    assert push.data[0].c_time == 1700000000023
    assert push.data[0].u_time == 1700000000024
    assert push.data[0].stop_surplus_price == Decimal("25.5")
    assert push.data[0].stop_surplus_trigger_price == Decimal("26.5")
    assert push.data[0].stop_loss_price == Decimal("27.5")
    assert push.data[0].stop_loss_trigger_price == Decimal("28.5")
    assert type(push.data[0].trigger_time) is Millis
    assert type(push.data[0].c_time) is Millis
    assert type(push.data[0].u_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.orders_algo(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.mix.orders_algo(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
