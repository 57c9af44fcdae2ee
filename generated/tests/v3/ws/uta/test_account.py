# Made by Specloom from bitget/ws/v3/private/uta-account.yaml; change that file, not this one.
"""``client.v3.ws.uta.account``: the channel account, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client.v3.ws.uta.account import RECORD
from bitget_client.v3.ws.uta.account import account as channel

ARGUMENTS = {}
ARG = {"instType": "UTA", "topic": "account"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "UTA",
        "topic": "account"
    },
    "data": [
        {
            "unrealisedPnL": "-10116.55",
            "totalEquity": "4976919.05",
            "positionMgnRatio": "0",
            "mmr": "408.08",
            "effEquity": "4847952.35",
            "imr": "17795.97",
            "mgnRatio": "7.5",
            "coin": [
                {
                    "debts": "0",
                    "balance": "0.9992",
                    "available": "3.5",
                    "borrow": "4.5",
                    "locked": "5.5",
                    "equity": "6.5",
                    "coin": "ETH",
                    "usdValue": "2488.667472"
                },
                {
                    "debts": "0",
                    "balance": "52.00819",
                    "available": "52.00819",
                    "borrow": "0",
                    "locked": "0",
                    "equity": "52.00819",
                    "coin": "BTC",
                    "usdValue": "4630564.31304974"
                },
                {
                    "debts": "0",
                    "balance": "354411.45536458",
                    "available": "344282.65536458",
                    "borrow": "0",
                    "locked": "0",
                    "equity": "344282.65536458",
                    "coin": "USDT",
                    "usdValue": "343866.07335159"
                }
            ]
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
    "topics": ("account",),
    "topic_key": "topic",
    "rate_limit.pool": "v3.ws.uta.account",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v3.account.assets",
    "reconcile[0].id": (),
    "reconcile[0].time": None,
    "reconcile[0].state": None,
    "reconcile[0].states": (),
    "reconcile[0].opened": None,
    "reconcile[0].compare": ("coin", "balance", "available", "locked", "debts"),
    "reconcile[0].whole": False,
    "reconcile[0].gone": {},
    "reconcile[0].fields": {"unrealisedPnL": "unrealisedPnl", "totalEquity": "accountEquity"},
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
    assert told(RECORD.call) == []


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v3.ws.uta.account"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.account(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].unrealised_pn_l == Decimal("-10116.55")
    assert push.data[0].total_equity == Decimal("4976919.05")
    assert push.data[0].position_mgn_ratio == Decimal("0")
    assert push.data[0].mmr == Decimal("408.08")
    assert push.data[0].eff_equity == Decimal("4847952.35")
    assert push.data[0].imr == Decimal("17795.97")
    assert push.data[0].mgn_ratio == Decimal("7.5")
    assert push.data[0].coin[0].debts == Decimal("0")
    assert push.data[0].coin[0].balance == Decimal("0.9992")
    assert push.data[0].coin[0].available == Decimal("3.5")
    assert push.data[0].coin[0].borrow == Decimal("4.5")
    assert push.data[0].coin[0].locked == Decimal("5.5")
    assert push.data[0].coin[0].equity == Decimal("6.5")
    assert push.data[0].coin[0].coin == "ETH"
    assert push.data[0].coin[0].usd_value == Decimal("2488.667472")
    assert push.data[0].coin[1].debts == Decimal("0")
    assert push.data[0].coin[1].balance == Decimal("52.00819")
    assert push.data[0].coin[1].available == Decimal("52.00819")
    assert push.data[0].coin[1].borrow == Decimal("0")
    assert push.data[0].coin[1].locked == Decimal("0")
    assert push.data[0].coin[1].equity == Decimal("52.00819")
    assert push.data[0].coin[1].coin == "BTC"
    assert push.data[0].coin[1].usd_value == Decimal("4630564.31304974")
    assert push.data[0].coin[2].debts == Decimal("0")
    assert push.data[0].coin[2].balance == Decimal("354411.45536458")
    assert push.data[0].coin[2].available == Decimal("344282.65536458")
    assert push.data[0].coin[2].borrow == Decimal("0")
    assert push.data[0].coin[2].locked == Decimal("0")
    assert push.data[0].coin[2].equity == Decimal("344282.65536458")
    assert push.data[0].coin[2].coin == "USDT"
    assert push.data[0].coin[2].usd_value == Decimal("343866.07335159")
    assert type(push.data[0].position_mgn_ratio) is Decimal
    assert type(push.data[0].coin[0].debts) is Decimal
    assert type(push.data[0].coin[1].borrow) is Decimal
    assert type(push.data[0].coin[1].locked) is Decimal
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.account(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v3.ws.uta.account(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
