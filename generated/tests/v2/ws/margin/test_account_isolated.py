# Made by Specloom from bitget/ws/v2/private/margin-account-isolated.yaml; change that file, not this one.
"""``client.v2.ws.margin.account_isolated``: the channel account-isolated, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client.v2.ws.margin.account_isolated import RECORD
from bitget_client.v2.ws.margin.account_isolated import account_isolated as channel
from bitget_client._runtime.scalars import Millis

ARGUMENTS = {}
ARG = {"instType": "MARGIN", "coin": "default", "channel": "account-isolated"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "MARGIN",
        "coin": "default",
        "channel": "account-isolated"
    },
    "data": [
        {
            "uTime": "1695881380876",
            "id": "1",
            "coin": "USDT",
            "symbol": "BTCUSDT",
            "available": "989.4502207",
            "borrow": "0",
            "frozen": "7.5",
            "interest": "8.5",
            "coupon": "9.5"
        },
        {
            "uTime": "1695881380876",
            "id": "1000000002",
            "coin": "BTC",
            "symbol": "BTCUSDT",
            "available": "0.00039814",
            "borrow": "0",
            "frozen": "0",
            "interest": "0",
            "coupon": "0"
        },
        {
            "uTime": "1695881380876",
            "id": "1000000001",
            "coin": "USDT",
            "symbol": "ETHUSDT",
            "available": "9607383.17171658",
            "borrow": "0",
            "frozen": "0",
            "interest": "0",
            "coupon": "0"
        },
        {
            "uTime": "1695881380876",
            "id": "1000000000",
            "coin": "ETH",
            "symbol": "ETHUSDT",
            "available": "2.5574646",
            "borrow": "0",
            "frozen": "0",
            "interest": "0",
            "coupon": "0"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of MARGIN, else MARGIN, given MARGIN",
    "coin": "coin: text, required, else default, given default",
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == []


def test_record():
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.margin.account_isolated"
    assert RECORD.version == "v2"
    assert RECORD.symbol_format == "none"
    assert RECORD.access == "read"
    assert RECORD.effect == "read"
    assert RECORD.errors == ("ws", "ws_classic")
    assert RECORD.kind == "private"
    assert RECORD.topics == ("account-isolated",)
    assert RECORD.topic_key == "channel"
    assert RECORD.rate_limit.pool == "v2.ws.margin.account_isolated"
    assert RECORD.rate_limit.documented is False
    assert RECORD.rate_limit.default.requests == 10
    assert RECORD.rate_limit.default.seconds == 1
    assert RECORD.rate_limit.default.scope == "ip"
    assert RECORD.rate_limit.copy_trader is None
    assert RECORD.book is None
    assert RECORD.idempotency is None
    assert RECORD.reconcile[0].call == "v2.margin.isolated.account.assets"
    assert RECORD.reconcile[0].id == ("coin", "symbol")
    assert RECORD.reconcile[0].time == "uTime"
    assert RECORD.reconcile[0].state is None
    assert RECORD.reconcile[0].states == ()
    assert RECORD.reconcile[0].opened is None
    assert RECORD.reconcile[0].compare == ()
    assert RECORD.reconcile[0].whole is False
    assert RECORD.reconcile[0].gone == {}
    assert RECORD.reconcile[0].fields == {}
    assert RECORD.reconcile[0].lists == {}
    assert RECORD.reconcile[0].words == {}
    assert RECORD.reconcile[0].params == {}
    assert RECORD.reconcile[0].items == ""
    assert RECORD.reconcile[0].reach_seconds is None


@pytest.mark.mock
async def test_reads_what_is_pushed(async_mock_client, sockets):
    async with async_mock_client.v2.ws.margin.account_isolated(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].u_time == 1695881380876
    assert push.data[0].id == "1"
    assert push.data[0].coin == "USDT"
    assert push.data[0].symbol == "BTCUSDT"
    assert push.data[0].available == Decimal("989.4502207")
    assert push.data[0].borrow == Decimal("0")
    assert push.data[0].frozen == Decimal("7.5")
    assert push.data[0].interest == Decimal("8.5")
    assert push.data[0].coupon == Decimal("9.5")
    assert push.data[1].u_time == 1695881380876
    assert push.data[1].id == "1000000002"
    assert push.data[1].coin == "BTC"
    assert push.data[1].symbol == "BTCUSDT"
    assert push.data[1].available == Decimal("0.00039814")
    assert push.data[1].borrow == Decimal("0")
    assert push.data[1].frozen == Decimal("0")
    assert push.data[1].interest == Decimal("0")
    assert push.data[1].coupon == Decimal("0")
    assert push.data[2].u_time == 1695881380876
    assert push.data[2].id == "1000000001"
    assert push.data[2].coin == "USDT"
    assert push.data[2].symbol == "ETHUSDT"
    assert push.data[2].available == Decimal("9607383.17171658")
    assert push.data[2].borrow == Decimal("0")
    assert push.data[2].frozen == Decimal("0")
    assert push.data[2].interest == Decimal("0")
    assert push.data[2].coupon == Decimal("0")
    assert push.data[3].u_time == 1695881380876
    assert push.data[3].id == "1000000000"
    assert push.data[3].coin == "ETH"
    assert push.data[3].symbol == "ETHUSDT"
    assert push.data[3].available == Decimal("2.5574646")
    assert push.data[3].borrow == Decimal("0")
    assert push.data[3].frozen == Decimal("0")
    assert push.data[3].interest == Decimal("0")
    assert push.data[3].coupon == Decimal("0")
    assert type(push.data[0].u_time) is Millis
    assert type(push.data[0].borrow) is Decimal
    assert type(push.data[1].frozen) is Decimal
    assert type(push.data[1].interest) is Decimal
    assert type(push.data[1].coupon) is Decimal
    assert not async_mock_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(async_mock_client, sockets):
    async with async_mock_client.v2.ws.margin.account_isolated(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(async_mock_client)
        assert async_mock_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.margin.account_isolated(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
