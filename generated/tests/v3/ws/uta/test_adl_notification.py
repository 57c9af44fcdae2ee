# Made by Specloom from bitget/ws/v3/private/uta-adl-notification.yaml; change that file, not this one.
"""``client.v3.ws.uta.adl_notification``: the channel adl-notification, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client.v3.ws.uta.adl_notification import RECORD
from bitget_client.v3.ws.uta.adl_notification import adl_notification as channel
from bitget_client._runtime.scalars import Millis

ARGUMENTS = {}
ARG = {"instType": "UTA", "topic": "adl-notification"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "UTA",
        "topic": "adl-notification"
    },
    "data": [
        {
            "symbol": "BTCUSDT",
            "side": "buy",
            "status": "triggered",
            "price": "88291.2",
            "amount": "2.35",
            "ts": "1740546523244"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of UTA, else UTA, given UTA",
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [("side", ("buy", "sell"))]


def test_record():
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v3.ws.uta.adl_notification"
    assert RECORD.version == "v3"
    assert RECORD.symbol_format == "none"
    assert RECORD.access == "read"
    assert RECORD.effect == "read"
    assert RECORD.errors == ("ws", "ws_uta")
    assert RECORD.kind == "private"
    assert RECORD.topics == ("adl-notification",)
    assert RECORD.topic_key == "topic"
    assert RECORD.rate_limit.pool == "v3.ws.uta.adl_notification"
    assert RECORD.rate_limit.documented is False
    assert RECORD.rate_limit.default.requests == 10
    assert RECORD.rate_limit.default.seconds == 1
    assert RECORD.rate_limit.default.scope == "ip"
    assert RECORD.rate_limit.copy_trader is None
    assert RECORD.book is None
    assert RECORD.idempotency is None


@pytest.mark.mock
async def test_reads_what_is_pushed(async_mock_client, sockets):
    async with async_mock_client.v3.ws.uta.adl_notification(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].symbol == "BTCUSDT"
    assert push.data[0].side == "buy"
    assert push.data[0].status == "triggered"
    assert push.data[0].price == Decimal("88291.2")
    assert push.data[0].amount == Decimal("2.35")
    assert push.data[0].ts == 1740546523244
    assert type(push.data[0].ts) is Millis
    assert not async_mock_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(async_mock_client, sockets):
    async with async_mock_client.v3.ws.uta.adl_notification(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(async_mock_client)
        assert async_mock_client.stream_status().subscriptions == 1
        sockets.push(PUSH, action="update")
        push = await sockets.next(stream)
        assert push.action == "update"


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v3.ws.uta.adl_notification(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
