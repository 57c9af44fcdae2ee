# Made by Specloom from bitget/ws/v3/private/uta-fill.yaml; change that file, not this one.
"""``client.v3.ws.uta.fill``: the channel fill, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v3.ws.uta.fill import RECORD
from bitget_client.v3.ws.uta.fill import fill as channel

ARGUMENTS = {}
ARG = {"instType": "UTA", "topic": "fill"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "UTA",
        "topic": "fill"
    },
    "data": [
        {
            "symbol": "BTCUSDT",
            "orderType": "market",
            "updatedTime": "1736378720623",
            "side": "buy",
            "orderId": "1288888888888888888",
            "execPnl": "0",
            "feeDetail": [
                {
                    "feeCoin": "USDT",
                    "fee": "0.569958"
                }
            ],
            "execTime": "1700000000008",
            "tradeScope": "taker",
            "tradeSide": "open",
            "execId": "execId11",
            "execLinkId": "execLinkId12",
            "execPrice": "94993",
            "holdSide": "long",
            "execValue": "949.93",
            "category": "USDT-FUTURES",
            "execQty": "0.01",
            "clientOid": "1288888888888888889"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, optional, one of UTA, else UTA, given UTA",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("ws", "ws_uta"),
    "kind": "private",
    "topics": ("fill",),
    "topic_key": "topic",
    "rate_limit.pool": "v3.ws.uta.fill",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v3.trade.fills",
    "reconcile[0].id": ("execId",),
    "reconcile[0].time": "updatedTime",
    "reconcile[0].state": None,
    "reconcile[0].states": (),
    "reconcile[0].opened": None,
    "reconcile[0].compare": (),
    "reconcile[0].whole": False,
    "reconcile[0].gone": {},
    "reconcile[0].fields": {"execTime": "createdTime"},
    "reconcile[0].lists": {},
    "reconcile[0].words": {},
    "reconcile[0].params": {},
    "reconcile[0].items": "list",
    "reconcile[0].reach_seconds": 7776000,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [
        ("category", ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("hold_side", ("long", "short")),
        ("order_type", ("limit", "market")),
        ("side", ("buy", "sell")),
        ("trade_scope", ("taker", "maker")),
        ("trade_side", ("open", "close")),
    ]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v3.ws.uta.fill"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.fill(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].symbol == "BTCUSDT"
    assert push.data[0].order_type == "market"
    assert push.data[0].updated_time == 1736378720623
    assert push.data[0].side == "buy"
    assert push.data[0].order_id == "1288888888888888888"
    assert push.data[0].exec_pnl == Decimal("0")
    assert push.data[0].fee_detail[0].fee_coin == "USDT"
    assert push.data[0].fee_detail[0].fee == Decimal("0.569958")
    assert push.data[0].exec_time == 1700000000008
    assert push.data[0].trade_scope == "taker"
    assert push.data[0].trade_side == "open"
    assert push.data[0].exec_id == "execId11"
    assert push.data[0].exec_link_id == "execLinkId12"
    assert push.data[0].exec_price == Decimal("94993")
    assert push.data[0].hold_side == "long"
    assert push.data[0].exec_value == Decimal("949.93")
    assert push.data[0].category == "USDT-FUTURES"
    assert push.data[0].exec_qty == Decimal("0.01")
    assert push.data[0].client_oid == "1288888888888888889"
    assert type(push.data[0].updated_time) is Millis
    assert type(push.data[0].exec_pnl) is Decimal
    assert type(push.data[0].exec_time) is Millis
    assert type(push.data[0].exec_price) is Decimal
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.fill(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v3.ws.uta.fill(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
