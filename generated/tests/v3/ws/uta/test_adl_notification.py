# Made by Specloom from bitget/ws/v3/private/uta-adl-notification.yaml; change that file, not this one.
"""``client.v3.ws.uta.adl_notification``: the channel adl-notification, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v3.ws.uta.adl_notification import RECORD
from bitget_client.v3.ws.uta.adl_notification import adl_notification as channel

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
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("ws", "ws_uta"),
    "kind": "private",
    "topics": ("adl-notification",),
    "topic_key": "topic",
    "rate_limit.pool": "v3.ws.uta.adl_notification",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [("side", ("buy", "sell"))]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v3.ws.uta.adl_notification"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.adl_notification(**ARGUMENTS) as stream:
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
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.adl_notification(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1
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
