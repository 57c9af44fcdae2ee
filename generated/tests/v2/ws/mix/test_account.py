# Made by Specloom from bitget/ws/v2/private/mix-account.yaml; change that file, not this one.
"""``client.v2.ws.mix.account``: the channel account, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client.v2.ws.mix.account import RECORD
from bitget_client.v2.ws.mix.account import account as channel

ARGUMENTS = {
    "inst_type": "USDT-FUTURES",
}
ARG = {"instType": "USDT-FUTURES", "coin": "default", "channel": "account"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "USDT-FUTURES",
        "coin": "default",
        "channel": "account"
    },
    "data": [
        {
            "marginCoin": "USDT",
            "frozen": "0.00000000",
            "available": "11.98545761",
            "maxOpenPosAvailable": "4.5",
            "maxTransferOut": "5.5",
            "equity": "6.5",
            "usdtEquity": "11.985457617660",
            "crossedRiskRate": "0",
            "unrealizedPL": "0.000000000000",
            "unionTotalMargin": "100",
            "unionAvailable": "20",
            "unionMm": "15",
            "assetsMode": "union"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES, needed",
    "coin": "coin: text, required, else default, given default",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("ws", "ws_classic"),
    "kind": "private",
    "topics": ("account",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.mix.account",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v2.mix.account.accounts",
    "reconcile[0].id": ("marginCoin",),
    "reconcile[0].time": None,
    "reconcile[0].state": None,
    "reconcile[0].states": (),
    "reconcile[0].opened": None,
    "reconcile[0].compare": ("frozen", "available"),
    "reconcile[0].whole": False,
    "reconcile[0].gone": {},
    "reconcile[0].fields": {
        "equity": "accountEquity",
        "frozen": "locked",
        "assetsMode": "assetMode",
        "unionTotalMargin": "unionTotalMagin",
    },
    "reconcile[0].lists": {},
    "reconcile[0].words": {},
    "reconcile[0].params": {},
    "reconcile[0].items": "",
    "reconcile[0].reach_seconds": None,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [("assets_mode", ("single", "union"))]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.mix.account"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.account(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].margin_coin == "USDT"
    assert push.data[0].frozen == Decimal("0E-8")
    assert push.data[0].available == Decimal("11.98545761")
    assert push.data[0].max_open_pos_available == Decimal("4.5")
    assert push.data[0].max_transfer_out == Decimal("5.5")
    assert push.data[0].equity == Decimal("6.5")
    assert push.data[0].usdt_equity == Decimal("11.985457617660")
    assert push.data[0].crossed_risk_rate == Decimal("0")
    assert push.data[0].unrealized_pl == Decimal("0E-12")
    assert push.data[0].union_total_margin == Decimal("100")
    assert push.data[0].union_available == Decimal("20")
    assert push.data[0].union_mm == Decimal("15")
    assert push.data[0].assets_mode == "union"
    assert type(push.data[0].crossed_risk_rate) is Decimal
    assert type(push.data[0].union_total_margin) is Decimal
    assert type(push.data[0].union_available) is Decimal
    assert type(push.data[0].union_mm) is Decimal
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v2.ws.mix.account(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v2.ws.mix.account(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
