# Made by Specloom from bitget/rest/v2/earn/elite/records.yaml; change that file, not this one.
"""``client.v2.earn.elite.records``: GET /api/v2/earn/elite/records."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "recordList": [
            {
                "recordId": "recordId1",
                "productId": "productId2",
                "coin": "coin3",
                "status": "status4",
                "exchangeRate": "5.5",
                "receivedCoin": "receivedCoin6",
                "receivedAmount": "7.5",
                "investAmount": "8.5",
                "feeRate": "9.5",
                "redeemType": [
                    "redeemType10"
                ],
                "receivingAccount": "receivingAccount11",
                "actualReceivingAccount": "actualReceivingAccount12",
                "paymentAccount": [
                    "paymentAccount13"
                ],
                "settlePoints": "14.5",
                "fee": "15.5"
            }
        ],
        "endId": "endId2"
    }
}
"""
EVERYTHING = {
    "type": "subscribe",
    "start_time": "1700000000002",
    "end_time": "1700000000003",
    "limit": "13",
    "cursor": "cursor5",
}
LEAST = {
    "type": "subscribe",
}
TAKES = {
    "type": "type: text as str, required, one of subscribe redeem interest",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional",
    "cursor": "cursor: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "earn"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.earn.elite.records",
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
    client.v2.earn.elite.records(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/elite/records?cursor=cursor5&endTime=1700000000003&limit=13&startTime=1700000000002&type=subscribe",
        signature="KpCgXwzFG04LuANYmLOMGBUSCM9/bvttXZXAeDCdmRo=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.elite.records(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/earn/elite/records?type=subscribe",
        signature="kRrkr0ApqyeQ4ZQEwHJ7k5EXGPEqC8v5FHicGkyWtvk=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.elite.records(**EVERYTHING)

    assert answer.record_list[0].record_id == "recordId1"
    assert answer.record_list[0].product_id == "productId2"
    assert answer.record_list[0].coin == "coin3"
    assert answer.record_list[0].status == "status4"
    assert answer.record_list[0].exchange_rate == Decimal("5.5")
    assert answer.record_list[0].received_coin == "receivedCoin6"
    assert answer.record_list[0].received_amount == Decimal("7.5")
    assert answer.record_list[0].invest_amount == Decimal("8.5")
    assert answer.record_list[0].fee_rate == Decimal("9.5")
    assert answer.record_list[0].redeem_type == ["redeemType10"]
    assert answer.record_list[0].receiving_account == "receivingAccount11"
    assert answer.record_list[0].actual_receiving_account == "actualReceivingAccount12"
    assert answer.record_list[0].payment_account == ["paymentAccount13"]
    assert answer.record_list[0].settle_points == Decimal("14.5")
    assert answer.record_list[0].fee == Decimal("15.5")
    assert answer.end_id == "endId2"
    assert not client.drift


VALUES = {
    ("data", "recordList", 0, "redeemType", 0): ("fast", "standard"),
    ("data", "recordList", 0, "paymentAccount", 0): ("spot", "unified"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.earn.elite.records(**LEAST)


def test_documented_values(told):
    assert told("v2.earn.elite.records") == [
        ("payment_account", ("spot", "unified")),
        ("redeem_type", ("fast", "standard")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.elite.records(**EVERYTHING)
    assert answer == client.v2.earn.elite.records(**EVERYTHING)
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
    client.v2.earn.elite.records(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.earn.elite.records(**given)
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
        client.v2.earn.elite.records(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("59002", errors.EarnRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.earn.elite.records(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.elite.records(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.elite.records", 8)
    for _ in range(2):
        client.v2.earn.elite.records(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.elite.records(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.elite.records) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/earn/elite/records")
    assert record.call == "v2.earn.elite.records"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.elite.records(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.elite.records(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.elite.records", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.elite.records(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.elite.records")
    mock_client.v2.earn.elite.records(**EVERYTHING)
    assert served.calls() == ["v2.earn.elite.records", "v2.earn.elite.records"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.elite.records(**LEAST)
    limited.spend(keeper, "v2.earn.elite.records", 8)
    for _ in range(2):
        keeper.v2.earn.elite.records(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.elite.records(**LEAST)
    limited.spend(hasty, "v2.earn.elite.records", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.elite.records(**LEAST)
    assert limited.refused() > 0
