# Made by Specloom from bitget/rest/v2/broker/all-sub-deposit-withdrawal.yaml; change that file, not this one.
"""``client.v2.broker.all_sub_deposit_withdrawal``: GET /api/v2/broker/all-sub-deposit-withdrawal."""

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
    "requestTime": 1689833233282,
    "data": {
        "list": [
            {
                "uid": "XXXXX",
                "txId": "XXXXXXX",
                "type": "deposit",
                "subType": "onchain",
                "coin": "USDT",
                "amount": "10",
                "status": "success",
                "ts": "123123"
            }
        ],
        "endId": "12345"
    }
}
"""
EVERYTHING = {
    "start_time": "1700561435000",
    "end_time": "1703153435933",
    "limit": "100",
    "id_less_than": "idLessThan4",
    "type": "all",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 100",
    "id_less_than": "idLessThan: text as str, optional",
    "type": "type: text as str, optional, one of all deposit withdrawal, else all",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "broker", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.broker.all_sub_deposit_withdrawal",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "list",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": None,
    "paging.size_param": "limit",
    "paging.size_max": 100,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 604800,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.all_sub_deposit_withdrawal(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/all-sub-deposit-withdrawal?endTime=1703153435933&idLessThan=idLessThan4&limit=100&startTime=1700561435000&type=all",
        signature="BoUrFJsif4j/SB72d6FDMRuGu70ScPZQiTs8zUPURy8=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.all_sub_deposit_withdrawal(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/broker/all-sub-deposit-withdrawal",
        signature="keMY9DhyN9+eEuio/i2AM/NEpfMCqVOflENpEpI7iak=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.all_sub_deposit_withdrawal(**EVERYTHING)

    assert answer.list[0].uid == "XXXXX"
    assert answer.list[0].tx_id == "XXXXXXX"
    assert answer.list[0].type == "deposit"
    assert answer.list[0].sub_type == "onchain"
    assert answer.list[0].coin == "USDT"
    assert answer.list[0].amount == Decimal("10")
    assert answer.list[0].status == "success"
    assert answer.list[0].ts == 123123
    assert answer.end_id == "12345"
    assert type(answer.list[0].amount) is Decimal
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
        strict.v2.broker.all_sub_deposit_withdrawal(**LEAST)


def test_documented_values(told):
    assert told("v2.broker.all_sub_deposit_withdrawal") == [
        ("status", ("pending", "fail", "success")),
        ("sub_type", ("onchain", "internal", "fast")),
        ("type", ("deposit", "withdrawal")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.all_sub_deposit_withdrawal(**EVERYTHING)
    assert answer == client.v2.broker.all_sub_deposit_withdrawal(**EVERYTHING)
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
    client.v2.broker.all_sub_deposit_withdrawal(**EVERYTHING | {name: MOMENT})
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
        client.v2.broker.all_sub_deposit_withdrawal(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("40029", errors.BrokerRefused, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.broker.all_sub_deposit_withdrawal(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"list": [{"uid": "106"}, {"uid": "105"}], "endId": "105"},
    {"list": [{"uid": "104"}, {"uid": "103"}], "endId": "103"},
    {"list": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.broker.all_sub_deposit_withdrawal.items(**LEAST))
    assert [row.uid for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.broker.all_sub_deposit_withdrawal.items(**LEAST | {"start_time": 0, "end_time": 1209600000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("604800000", "1209600000"), ("0", "604799999")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.all_sub_deposit_withdrawal(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.all_sub_deposit_withdrawal", 3)
    for _ in range(2):
        client.v2.broker.all_sub_deposit_withdrawal(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.all_sub_deposit_withdrawal(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.all_sub_deposit_withdrawal) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/broker/all-sub-deposit-withdrawal")
    assert record.call == "v2.broker.all_sub_deposit_withdrawal"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.all_sub_deposit_withdrawal(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.all_sub_deposit_withdrawal(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.all_sub_deposit_withdrawal", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.all_sub_deposit_withdrawal(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.all_sub_deposit_withdrawal")
    mock_client.v2.broker.all_sub_deposit_withdrawal(**EVERYTHING)
    assert served.calls() == ["v2.broker.all_sub_deposit_withdrawal", "v2.broker.all_sub_deposit_withdrawal"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.broker.all_sub_deposit_withdrawal.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.all_sub_deposit_withdrawal(**LEAST)
    limited.spend(keeper, "v2.broker.all_sub_deposit_withdrawal", 3)
    for _ in range(2):
        keeper.v2.broker.all_sub_deposit_withdrawal(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.all_sub_deposit_withdrawal(**LEAST)
    limited.spend(hasty, "v2.broker.all_sub_deposit_withdrawal", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.all_sub_deposit_withdrawal(**LEAST)
    assert limited.refused() > 0
