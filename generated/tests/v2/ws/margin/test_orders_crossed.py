# Made by Specloom from bitget/ws/v2/private/margin-orders-crossed.yaml; change that file, not this one.
"""``client.v2.ws.margin.orders_crossed``: the channel orders-crossed, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v2.ws.margin.orders_crossed import RECORD
from bitget_client.v2.ws.margin.orders_crossed import orders_crossed as channel

ARGUMENTS = {
    "inst_id": "BTCUSDT",
}
ARG = {"instType": "MARGIN", "instId": "BTCUSDT", "channel": "orders-crossed"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "MARGIN",
        "instId": "BTCUSDT",
        "channel": "orders-crossed"
    },
    "data": [
        {
            "force": "gtc",
            "orderType": "market",
            "price": "0.000000000",
            "quoteSize": "4.5",
            "side": "buy",
            "feeDetail": [
                {
                    "feeCoin": "USDT",
                    "deduction": "no",
                    "totalDeductionFee": "0",
                    "totalFee": "0.01538693"
                }
            ],
            "enterPointSource": "web",
            "status": "partially_filled",
            "baseSize": "9.5",
            "cTime": "1695881543701",
            "uTime": "1700000000011",
            "clientOid": "2000000000",
            "fillPrice": "26426.800000000",
            "baseVolume": "0.000200000",
            "fillTotalAmount": "5.285360000",
            "loanType": "normal",
            "orderId": "1",
            "stpMode": "cancel_taker",
            "symbol": "symbol19"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of MARGIN, else MARGIN, given MARGIN",
    "inst_id": "instId: text, required, symbol, needed",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("ws", "ws_classic"),
    "kind": "private",
    "topics": ("orders-crossed",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.margin.orders_crossed",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v2.margin.crossed.open_orders",
    "reconcile[0].id": ("orderId", "clientOid"),
    "reconcile[0].time": "uTime",
    "reconcile[0].state": "status",
    "reconcile[0].states": ("live", "partially_filled"),
    "reconcile[0].opened": "cTime",
    "reconcile[0].compare": (),
    "reconcile[0].whole": True,
    "reconcile[0].gone": {},
    "reconcile[0].fields": {"baseVolume": "size", "fillTotalAmount": "amount"},
    "reconcile[0].lists": {},
    "reconcile[0].words": {"status": {"partially_fill": "partially_filled", "partial_fill": "partially_filled"}},
    "reconcile[0].params": {"startTime": "{since}"},
    "reconcile[0].items": "orderList",
    "reconcile[0].reach_seconds": 7776000,
    "reconcile[1].call": "v2.margin.crossed.history_orders",
    "reconcile[1].id": ("orderId", "clientOid"),
    "reconcile[1].time": "uTime",
    "reconcile[1].state": "status",
    "reconcile[1].states": ("live", "partially_filled"),
    "reconcile[1].opened": "cTime",
    "reconcile[1].compare": (),
    "reconcile[1].whole": False,
    "reconcile[1].gone": {},
    "reconcile[1].fields": {"baseVolume": "size", "fillTotalAmount": "amount"},
    "reconcile[1].lists": {},
    "reconcile[1].words": {"status": {"partially_fill": "partially_filled", "partial_fill": "partially_filled"}},
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
        ("loan_type", ("normal", "autoLoan", "autoRepay", "autoLoanAndRepay")),
        ("status", ("live", "partially_filled", "filled", "cancelled")),
        ("stp_mode", ("none", "cancel_taker", "cancel_maker", "cancel_both")),
    ]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.margin.orders_crossed"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.margin.orders_crossed(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].force == "gtc"
    assert push.data[0].order_type == "market"
    assert push.data[0].price == Decimal("0E-9")
    assert push.data[0].quote_size == Decimal("4.5")
    assert push.data[0].side == "buy"
    assert push.data[0].fee_detail[0].fee_coin == "USDT"
    assert push.data[0].fee_detail[0].deduction is False
    assert push.data[0].fee_detail[0].total_deduction_fee == Decimal("0")
    assert push.data[0].fee_detail[0].total_fee == Decimal("0.01538693")
    assert push.data[0].enter_point_source == "web"
    assert push.data[0].status == "partially_filled"
    assert push.data[0].base_size == Decimal("9.5")
    assert push.data[0].c_time == 1695881543701
    assert push.data[0].u_time == 1700000000011
    assert push.data[0].client_oid == "2000000000"
    assert push.data[0].fill_price == Decimal("26426.800000000")
    assert push.data[0].base_volume == Decimal("0.000200000")
    assert push.data[0].fill_total_amount == Decimal("5.285360000")
    assert push.data[0].loan_type == "normal"
    assert push.data[0].order_id == "1"
    assert push.data[0].stp_mode == "cancel_taker"
    assert push.data[0].symbol == "symbol19"
    assert type(push.data[0].fee_detail[0].total_deduction_fee) is Decimal
    assert type(push.data[0].c_time) is Millis
    assert type(push.data[0].u_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.margin.orders_crossed(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.margin.orders_crossed(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
