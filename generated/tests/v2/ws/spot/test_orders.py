# Made by Specloom from bitget/ws/v2/private/spot-orders.yaml; change that file, not this one.
"""``client.v2.ws.spot.orders``: the channel orders, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.spot.orders import RECORD
from bitget_client.v2.ws.spot.orders import orders as channel

ARGUMENTS = {
    "inst_id": "BTCUSDT",
}
ARG = {"instType": "SPOT", "instId": "BTCUSDT", "channel": "orders"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "SPOT",
        "instId": "BTCUSDT",
        "channel": "orders"
    },
    "data": [
        {
            "instId": "BTCUSDT",
            "orderId": "1",
            "clientOid": "clientOid3",
            "size": "8.0000",
            "newSize": "500.0000",
            "notional": "8.000000",
            "orderType": "market",
            "force": "gtc",
            "side": "buy",
            "fillPrice": "26256.0",
            "tradeId": "tradeId11",
            "baseVolume": "0.0003",
            "fillTime": "1695797773286",
            "fillFee": "-0.00000018",
            "fillFeeCoin": "BTC",
            "tradeScope": "T",
            "accBaseVolume": "17.5",
            "priceAvg": "18.5",
            "status": "partially_filled",
            "cTime": "1695797773257",
            "uTime": "1695797773326",
            "stpMode": "cancel_taker",
            "feeDetail": [
                {
                    "feeCoin": "BTC",
                    "fee": "-0.00000018"
                }
            ],
            "enterPointSource": "WEB",
            "price": "25.5"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of SPOT, else SPOT, given SPOT",
    "inst_id": "instId: text, required, symbol, needed",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("ws", "ws_classic"),
    "kind": "private",
    "topics": ("orders",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.spot.orders",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v2.spot.trade.unfilled_orders",
    "reconcile[0].id": ("orderId", "clientOid"),
    "reconcile[0].time": "uTime",
    "reconcile[0].state": "status",
    "reconcile[0].states": ("live", "partially_filled"),
    "reconcile[0].opened": "cTime",
    "reconcile[0].compare": (),
    "reconcile[0].whole": True,
    "reconcile[0].gone": {},
    "reconcile[0].fields": {
        "instId": "symbol",
        "accBaseVolume": "baseVolume",
        "price": "priceAvg",
        "priceAvg": "basePrice",
    },
    "reconcile[0].lists": {},
    "reconcile[0].words": {},
    "reconcile[0].params": {},
    "reconcile[0].items": "",
    "reconcile[0].reach_seconds": None,
    "reconcile[1].call": "v2.spot.trade.history_orders",
    "reconcile[1].id": ("orderId", "clientOid"),
    "reconcile[1].time": "uTime",
    "reconcile[1].state": "status",
    "reconcile[1].states": ("live", "partially_filled"),
    "reconcile[1].opened": "cTime",
    "reconcile[1].compare": (),
    "reconcile[1].whole": False,
    "reconcile[1].gone": {},
    "reconcile[1].fields": {"instId": "symbol", "accBaseVolume": "baseVolume"},
    "reconcile[1].words": {},
    "reconcile[1].params": {},
    "reconcile[1].items": "",
    "reconcile[1].reach_seconds": 7776000,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [
        ("force", ("GTC", "FOK", "IOC", "gtc")),
        ("order_type", ("market", "Limit")),
        ("status", ("live", "partially_filled", "filled", "cancelled")),
        ("stp_mode", ("none", "cancel_taker", "cancel_maker", "cancel_both")),
        ("trade_scope", ("T", "M")),
    ]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.spot.orders"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.orders(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].inst_id == "BTCUSDT"
    assert push.data[0].order_id == "1"
    assert push.data[0].client_oid == "clientOid3"
    assert push.data[0].size == Decimal("8.0000")
    assert push.data[0].new_size == Decimal("500.0000")
    assert push.data[0].notional == Decimal("8.000000")
    assert push.data[0].order_type == "market"
    assert push.data[0].force == "gtc"
    assert push.data[0].side == "buy"
    assert push.data[0].fill_price == Decimal("26256.0")
    assert push.data[0].trade_id == "tradeId11"
    assert push.data[0].base_volume == Decimal("0.0003")
    assert push.data[0].fill_time == 1695797773286
    assert push.data[0].fill_fee == Decimal("-1.8E-7")
    assert push.data[0].fill_fee_coin == "BTC"
    assert push.data[0].trade_scope == "T"
    assert push.data[0].acc_base_volume == Decimal("17.5")
    assert push.data[0].price_avg == Decimal("18.5")
    assert push.data[0].status == "partially_filled"
    assert push.data[0].c_time == 1695797773257
    assert push.data[0].u_time == 1695797773326
    assert push.data[0].stp_mode == "cancel_taker"
    assert push.data[0].fee_detail[0].fee_coin == "BTC"
    assert push.data[0].fee_detail[0].fee == Decimal("-1.8E-7")
    assert push.data[0].enter_point_source == "WEB"
    assert push.data[0].price == Decimal("25.5")
    assert type(push.data[0].fill_time) is Millis
    assert type(push.data[0].c_time) is Millis
    assert type(push.data[0].u_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.orders(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.spot.orders(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
