# Made by Specloom from bitget/rest/v3/account/deposit-records.yaml; change that file, not this one.
"""``client.v3.account.deposit_records``: GET /api/v3/account/deposit-records."""

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
    "requestTime": 1740481864545,
    "data": [
        {
            "orderId": "1278112570963742720",
            "recordId": "recordId2",
            "coin": "usdt",
            "type": "deposit",
            "dest": "internal_transfer",
            "size": "1",
            "status": "success",
            "fromAddress": "0x51xxx",
            "toAddress": "toAddress9",
            "chain": "erc20",
            "createdTime": "1740451703778",
            "updatedTime": "1700000000012"
        }
    ]
}
"""
EVERYTHING = {
    "start_time": "1700561435000",
    "end_time": "1703153435933",
    "coin": "coin3",
    "order_id": "orderId4",
    "limit": "100",
    "cursor": "cursor6",
}
LEAST = {
    "start_time": "1700561435000",
    "end_time": "1703153435933",
}
TAKES = {
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, required",
    "coin": "coin: text as str, optional",
    "order_id": "orderId: text as str, optional",
    "limit": "limit: integer as int, optional, else 20, most 100",
    "cursor": "cursor: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.deposit_records",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.deposit_records(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/deposit-records?coin=coin3&cursor=cursor6&endTime=1703153435933&limit=100&orderId=orderId4&startTime=1700561435000",
        signature="P1Kb5FWcpjKOfxrn5a6hYItSkOD3G2ht5MnIfVGDMTw=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.deposit_records(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/account/deposit-records?endTime=1703153435933&startTime=1700561435000",
        signature="9+AitGyx6bHBboHCp7wCGFhqKH3w3500HyNiyuYB6wo=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.deposit_records(**EVERYTHING)

    assert answer[0].order_id == "1278112570963742720"
    assert answer[0].record_id == "recordId2"
    assert answer[0].coin == "usdt"
    assert answer[0].type == "deposit"
    assert answer[0].dest == "internal_transfer"
    assert answer[0].size == Decimal("1")
    assert answer[0].status == "success"
    assert answer[0].from_address == "0x51xxx"
    assert answer[0].to_address == "toAddress9"
    assert answer[0].chain == "erc20"
    assert answer[0].created_time == 1740451703778
    assert answer[0].updated_time == 1700000000012
    assert type(answer) is list
    assert type(answer[0].size) is Decimal
    assert type(answer[0].created_time) is Millis
    assert type(answer[0].updated_time) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "dest"): ("on_chain", "internal_transfer"),
    ("data", 0, "status"): ("pending", "fail", "success"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.account.deposit_records(**LEAST)


def test_documented_values(told):
    assert told("v3.account.deposit_records") == [
        ("dest", ("on_chain", "internal_transfer")),
        ("status", ("pending", "fail", "success")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.deposit_records(**EVERYTHING)
    assert answer == client.v3.account.deposit_records(**EVERYTHING)
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
    client.v3.account.deposit_records(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["start_time", "end_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.account.deposit_records(**given)
    assert not exchange.sent


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
        client.v3.account.deposit_records(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.account.deposit_records(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.deposit_records(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.deposit_records", 8)
    for _ in range(2):
        client.v3.account.deposit_records(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.deposit_records(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.deposit_records) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/account/deposit-records")
    assert record.call == "v3.account.deposit_records"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.deposit_records(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.deposit_records(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.deposit_records", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.deposit_records(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.deposit_records")
    mock_client.v3.account.deposit_records(**EVERYTHING)
    assert served.calls() == ["v3.account.deposit_records", "v3.account.deposit_records"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.deposit_records(**LEAST)
    limited.spend(keeper, "v3.account.deposit_records", 8)
    for _ in range(2):
        keeper.v3.account.deposit_records(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.deposit_records(**LEAST)
    limited.spend(hasty, "v3.account.deposit_records", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.deposit_records(**LEAST)
    assert limited.refused() > 0
