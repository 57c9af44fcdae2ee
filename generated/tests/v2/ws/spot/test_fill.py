# Made by Specloom from bitget/ws/v2/private/spot-fill.yaml; change that file, not this one.
"""``client.v2.ws.spot.fill``: the channel fill, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.spot.fill import RECORD
from bitget_client.v2.ws.spot.fill import fill as channel

ARGUMENTS = {}
ARG = {"instType": "SPOT", "instId": "default", "channel": "fill"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "SPOT",
        "instId": "default",
        "channel": "fill"
    },
    "data": [
        {
            "orderId": "111",
            "tradeId": "tradeId2",
            "symbol": "BTCUSDT",
            "orderType": "limit",
            "side": "buy",
            "priceAvg": "42740.41",
            "size": "0.0006",
            "amount": "25.644246",
            "tradeScope": "marker",
            "feeDetail": [
                {
                    "feeCoin": "USDT",
                    "deduction": "no",
                    "totalDeductionFee": "0",
                    "totalFee": "0.01538655"
                }
            ],
            "cTime": "1703580202094",
            "uTime": "1700000000012"
        },
        {
            "orderId": "111",
            "tradeId": "222",
            "symbol": "BTCUSDT",
            "orderType": "limit",
            "side": "buy",
            "priceAvg": "42741.46",
            "size": "0.0006",
            "amount": "25.644876",
            "tradeScope": "marker",
            "feeDetail": [
                {
                    "feeCoin": "USDT",
                    "deduction": "no",
                    "totalDeductionFee": "0",
                    "totalFee": "0.01538693"
                }
            ],
            "cTime": "1703580202094",
            "uTime": "1703580202094"
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
    "topics": ("fill",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.spot.fill",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v2.spot.trade.fills",
    "reconcile[0].id": ("tradeId",),
    "reconcile[0].time": "uTime",
    "reconcile[0].state": None,
    "reconcile[0].states": (),
    "reconcile[0].opened": None,
    "reconcile[0].compare": (),
    "reconcile[0].whole": False,
    "reconcile[0].gone": {},
    "reconcile[0].fields": {},
    "reconcile[0].words": {},
    "reconcile[0].params": {},
    "reconcile[0].items": "",
    "reconcile[0].reach_seconds": 7776000,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [
        ("order_type", ("limit", "market")),
        ("side", ("buy", "sell")),
        ("trade_scope", ("taker", "maker", "marker")),
    ]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.spot.fill"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.fill(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].order_id == "111"
    assert push.data[0].trade_id == "tradeId2"
    assert push.data[0].symbol == "BTCUSDT"
    assert push.data[0].order_type == "limit"
    assert push.data[0].side == "buy"
    assert push.data[0].price_avg == Decimal("42740.41")
    assert push.data[0].size == Decimal("0.0006")
    assert push.data[0].amount == Decimal("25.644246")
    assert push.data[0].trade_scope == "marker"
    assert push.data[0].fee_detail[0].fee_coin == "USDT"
    assert push.data[0].fee_detail[0].deduction is False
    assert push.data[0].fee_detail[0].total_deduction_fee == Decimal("0")
    assert push.data[0].fee_detail[0].total_fee == Decimal("0.01538655")
    assert push.data[0].c_time == 1703580202094
    assert push.data[0].u_time == 1700000000012
    assert push.data[1].order_id == "111"
    assert push.data[1].trade_id == "222"
    assert push.data[1].symbol == "BTCUSDT"
    assert push.data[1].order_type == "limit"
    assert push.data[1].side == "buy"
    assert push.data[1].price_avg == Decimal("42741.46")
    assert push.data[1].size == Decimal("0.0006")
    assert push.data[1].amount == Decimal("25.644876")
    assert push.data[1].trade_scope == "marker"
    assert push.data[1].fee_detail[0].fee_coin == "USDT"
    assert push.data[1].fee_detail[0].deduction is False
    assert push.data[1].fee_detail[0].total_deduction_fee == Decimal("0")
    assert push.data[1].fee_detail[0].total_fee == Decimal("0.01538693")
    assert push.data[1].c_time == 1703580202094
    assert push.data[1].u_time == 1703580202094
    assert type(push.data[0].fee_detail[0].total_deduction_fee) is Decimal
    assert type(push.data[0].c_time) is Millis
    assert type(push.data[0].u_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.spot.fill(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.spot.fill(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
