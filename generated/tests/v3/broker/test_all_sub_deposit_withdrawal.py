# Made by Specloom from bitget/rest/v3/broker/all-sub-deposit-withdrawal.yaml; change that file, not this one.
"""``client.v3.broker.all_sub_deposit_withdrawal``: GET /api/v3/broker/all-sub-deposit-withdrawal."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "list": [
            {
                "uid": "uid1",
                "txId": "txId2",
                "type": "deposit",
                "subType": "onchain",
                "coin": "coin5",
                "amount": "6.5",
                "status": "pending",
                "ts": "1700000000008"
            }
        ],
        "endId": "endId2"
    }
}
"""
EVERYTHING = {
    "start_time": "1700000000001",
    "end_time": "1700000000002",
    "limit": "12",
    "cursor": "cursor4",
    "status": "pending",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional",
    "cursor": "cursor: text as str, optional",
    "status": "status: text as str, optional, one of pending fail success",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "broker"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.broker.all_sub_deposit_withdrawal",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.broker.all_sub_deposit_withdrawal(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/broker/all-sub-deposit-withdrawal?cursor=cursor4&endTime=1700000000002&limit=12&startTime=1700000000001&status=pending",
        signature="awX7QzfBujnsWCDloi0jK+9E5Qf8zHbTpo0b2l0Snx0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.broker.all_sub_deposit_withdrawal(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/broker/all-sub-deposit-withdrawal",
        signature="05i30rYfl9KzIf7JE2929tYIXB/y48Idk24QTS53JbA=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.broker.all_sub_deposit_withdrawal(**EVERYTHING)

    assert answer.list[0].uid == "uid1"
    assert answer.list[0].tx_id == "txId2"
    assert answer.list[0].type == "deposit"
    assert answer.list[0].sub_type == "onchain"
    assert answer.list[0].coin == "coin5"
    assert answer.list[0].amount == Decimal("6.5")
    assert answer.list[0].status == "pending"
    assert answer.list[0].ts == 1700000000008
    assert answer.end_id == "endId2"
    assert type(answer.list[0].ts) is Millis
    assert not client.drift


VALUES = {
    ("data", "list", 0, "type"): ("deposit", "withdrawal"),
    ("data", "list", 0, "subType"): ("onchain", "internal", "fast"),
    ("data", "list", 0, "status"): ("pending", "fail", "success"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.broker.all_sub_deposit_withdrawal(**LEAST)


def test_documented_values(told):
    assert told("v3.broker.all_sub_deposit_withdrawal") == [
        ("status", ("pending", "fail", "success")),
        ("sub_type", ("onchain", "internal", "fast")),
        ("type", ("deposit", "withdrawal")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.broker.all_sub_deposit_withdrawal(**EVERYTHING)
    assert answer == client.v3.broker.all_sub_deposit_withdrawal(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "wire", "text"),
    [
        ("start_time", "startTime", "1700000000000"),
        ("end_time", "endTime", "1700000000000"),
    ],
)
def test_spells_moments(client, exchange, name, wire, text):
    exchange.answers(ANSWER)
    client.v3.broker.all_sub_deposit_withdrawal(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.broker.all_sub_deposit_withdrawal(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("40029", errors.BrokerRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.broker.all_sub_deposit_withdrawal(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.broker.all_sub_deposit_withdrawal(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.broker.all_sub_deposit_withdrawal", 8)
    for _ in range(2):
        client.v3.broker.all_sub_deposit_withdrawal(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.broker.all_sub_deposit_withdrawal(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.broker.all_sub_deposit_withdrawal) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/broker/all-sub-deposit-withdrawal")
    assert record.call == "v3.broker.all_sub_deposit_withdrawal"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.broker.all_sub_deposit_withdrawal(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.broker.all_sub_deposit_withdrawal(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.broker.all_sub_deposit_withdrawal", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.broker.all_sub_deposit_withdrawal(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.broker.all_sub_deposit_withdrawal")
    mock_client.v3.broker.all_sub_deposit_withdrawal(**EVERYTHING)
    assert served.calls() == ["v3.broker.all_sub_deposit_withdrawal", "v3.broker.all_sub_deposit_withdrawal"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.broker.all_sub_deposit_withdrawal(**LEAST)
    limited.spend(keeper, "v3.broker.all_sub_deposit_withdrawal", 8)
    for _ in range(2):
        keeper.v3.broker.all_sub_deposit_withdrawal(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.broker.all_sub_deposit_withdrawal(**LEAST)
    limited.spend(hasty, "v3.broker.all_sub_deposit_withdrawal", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.broker.all_sub_deposit_withdrawal(**LEAST)
    assert limited.refused() > 0
