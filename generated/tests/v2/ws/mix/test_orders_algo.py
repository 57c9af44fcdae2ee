# Made by Specloom from bitget/ws/v2/private/mix-orders-algo.yaml; change that file, not this one.
"""``client.v2.ws.mix.orders_algo``: the channel orders-algo, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client.v2.ws.mix.orders_algo import RECORD
from bitget_client.v2.ws.mix.orders_algo import orders_algo as channel
from bitget_client._runtime.scalars import Millis

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


def test_record():
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.mix.orders_algo"
    assert RECORD.version == "v2"
    assert RECORD.symbol_format == "v2"
    assert RECORD.access == "read"
    assert RECORD.effect == "read"
    assert RECORD.errors == ("ws", "ws_classic")
    assert RECORD.kind == "private"
    assert RECORD.topics == ("orders-algo",)
    assert RECORD.topic_key == "channel"
    assert RECORD.rate_limit.pool == "v2.ws.mix.orders_algo"
    assert RECORD.rate_limit.documented is False
    assert RECORD.rate_limit.default.requests == 10
    assert RECORD.rate_limit.default.seconds == 1
    assert RECORD.rate_limit.default.scope == "ip"
    assert RECORD.rate_limit.copy_trader is None
    assert RECORD.book is None
    assert RECORD.idempotency is None
    assert RECORD.reconcile[0].call == "v2.mix.order.orders_plan_pending"
    assert RECORD.reconcile[0].id == ("orderId", "clientOid")
    assert RECORD.reconcile[0].time == "uTime"
    assert RECORD.reconcile[0].state == "status"
    assert RECORD.reconcile[0].states == ("live", "executing")
    assert RECORD.reconcile[0].opened == "cTime"
    assert RECORD.reconcile[0].compare == ()
    assert RECORD.reconcile[0].whole is True
    assert RECORD.reconcile[0].gone == {}
    assert RECORD.reconcile[0].fields == {"instId": "symbol", "status": "planStatus"}
    assert RECORD.reconcile[0].lists == {}
    assert RECORD.reconcile[0].words == {"status": {"not_trigger": "live"}}
    assert RECORD.reconcile[0].params == {"planType": "normal_plan"}
    assert RECORD.reconcile[0].items == "entrustedList"
    assert RECORD.reconcile[0].reach_seconds is None
    assert RECORD.reconcile[1].call == "v2.mix.order.orders_plan_pending"
    assert RECORD.reconcile[1].id == ("orderId", "clientOid")
    assert RECORD.reconcile[1].time == "uTime"
    assert RECORD.reconcile[1].state == "status"
    assert RECORD.reconcile[1].states == ("live", "executing")
    assert RECORD.reconcile[1].opened == "cTime"
    assert RECORD.reconcile[1].compare == ()
    assert RECORD.reconcile[1].whole is True
    assert RECORD.reconcile[1].gone == {}
    assert RECORD.reconcile[1].fields == {"instId": "symbol", "status": "planStatus"}
    assert RECORD.reconcile[1].lists == {}
    assert RECORD.reconcile[1].words == {"status": {"not_trigger": "live"}}
    assert RECORD.reconcile[1].params == {"planType": "profit_loss"}
    assert RECORD.reconcile[1].items == "entrustedList"
    assert RECORD.reconcile[1].reach_seconds is None
    assert RECORD.reconcile[2].call == "v2.mix.order.orders_plan_pending"
    assert RECORD.reconcile[2].id == ("orderId", "clientOid")
    assert RECORD.reconcile[2].time == "uTime"
    assert RECORD.reconcile[2].state == "status"
    assert RECORD.reconcile[2].states == ("live", "executing")
    assert RECORD.reconcile[2].opened == "cTime"
    assert RECORD.reconcile[2].compare == ()
    assert RECORD.reconcile[2].whole is True
    assert RECORD.reconcile[2].gone == {}
    assert RECORD.reconcile[2].fields == {"instId": "symbol", "status": "planStatus"}
    assert RECORD.reconcile[2].lists == {}
    assert RECORD.reconcile[2].words == {"status": {"not_trigger": "live"}}
    assert RECORD.reconcile[2].params == {"planType": "track_plan"}
    assert RECORD.reconcile[2].items == "entrustedList"
    assert RECORD.reconcile[2].reach_seconds is None
    assert RECORD.reconcile[3].call == "v2.mix.order.orders_plan_history"
    assert RECORD.reconcile[3].id == ("orderId", "clientOid")
    assert RECORD.reconcile[3].time == "uTime"
    assert RECORD.reconcile[3].state == "status"
    assert RECORD.reconcile[3].states == ("live", "executing")
    assert RECORD.reconcile[3].opened == "cTime"
    assert RECORD.reconcile[3].compare == ()
    assert RECORD.reconcile[3].whole is False
    assert RECORD.reconcile[3].gone == {}
    assert RECORD.reconcile[3].fields == {"instId": "symbol", "status": "planStatus", "actualSize": "baseVolume"}
    assert RECORD.reconcile[3].lists == {}
    assert RECORD.reconcile[3].words == {"status": {"not_trigger": "live"}}
    assert RECORD.reconcile[3].params == {"planType": "normal_plan"}
    assert RECORD.reconcile[3].items == "entrustedList"
    assert RECORD.reconcile[3].reach_seconds == 7776000
    assert RECORD.reconcile[4].call == "v2.mix.order.orders_plan_history"
    assert RECORD.reconcile[4].id == ("orderId", "clientOid")
    assert RECORD.reconcile[4].time == "uTime"
    assert RECORD.reconcile[4].state == "status"
    assert RECORD.reconcile[4].states == ("live", "executing")
    assert RECORD.reconcile[4].opened == "cTime"
    assert RECORD.reconcile[4].compare == ()
    assert RECORD.reconcile[4].whole is False
    assert RECORD.reconcile[4].gone == {}
    assert RECORD.reconcile[4].fields == {"instId": "symbol", "status": "planStatus", "actualSize": "baseVolume"}
    assert RECORD.reconcile[4].lists == {}
    assert RECORD.reconcile[4].words == {"status": {"not_trigger": "live"}}
    assert RECORD.reconcile[4].params == {"planType": "profit_loss"}
    assert RECORD.reconcile[4].items == "entrustedList"
    assert RECORD.reconcile[4].reach_seconds == 7776000
    assert RECORD.reconcile[5].call == "v2.mix.order.orders_plan_history"
    assert RECORD.reconcile[5].id == ("orderId", "clientOid")
    assert RECORD.reconcile[5].time == "uTime"
    assert RECORD.reconcile[5].state == "status"
    assert RECORD.reconcile[5].states == ("live", "executing")
    assert RECORD.reconcile[5].opened == "cTime"
    assert RECORD.reconcile[5].compare == ()
    assert RECORD.reconcile[5].whole is False
    assert RECORD.reconcile[5].gone == {}
    assert RECORD.reconcile[5].fields == {"instId": "symbol", "status": "planStatus", "actualSize": "baseVolume"}
    assert RECORD.reconcile[5].lists == {}
    assert RECORD.reconcile[5].words == {"status": {"not_trigger": "live"}}
    assert RECORD.reconcile[5].params == {"planType": "track_plan"}
    assert RECORD.reconcile[5].items == "entrustedList"
    assert RECORD.reconcile[5].reach_seconds == 7776000


@pytest.mark.mock
async def test_reads_what_is_pushed(async_mock_client, sockets):
    async with async_mock_client.v2.ws.mix.orders_algo(**ARGUMENTS) as stream:
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
    assert not async_mock_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(async_mock_client, sockets):
    async with async_mock_client.v2.ws.mix.orders_algo(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(async_mock_client)
        assert async_mock_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.mix.orders_algo(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
