# Made by Specloom from bitget/rest/v2/earn/savings/records.yaml; change that file, not this one.
"""``client.v2.earn.savings.records``: GET /api/v2/earn/savings/records."""

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
    "requestTime": 1696749517654,
    "data": {
        "resultList": [
            {
                "orderId": "123123123123",
                "coinName": "BGB",
                "settleCoinName": "settleCoinName3",
                "productType": "flexible",
                "period": "period5",
                "productLevel": "normal",
                "amount": "200.000000",
                "ts": "1695797014392",
                "orderType": "redeem"
            }
        ],
        "endId": "456456456456"
    }
}
"""
EVERYTHING = {
    "coin": "coin1",
    "period_type": "flexible",
    "order_type": "subscribe",
    "start_time": "1700000000004",
    "end_time": "1700000000005",
    "limit": "100",
    "id_less_than": "idLessThan7",
}
LEAST = {
    "period_type": "flexible",
}
TAKES = {
    "coin": "coin: text as str, optional",
    "period_type": "periodType: text as str, required, one of flexible fixed",
    "order_type": "orderType: text as str, optional, one of subscribe redeem pay_interest deduction",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 20, most 100",
    "id_less_than": "idLessThan: text as str, optional",
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
    "rate_limit.pool": "v2.earn.savings.records",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "resultList",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": "orderId",
    "paging.size_param": "limit",
    "paging.size_max": 100,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 7776000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.savings.records(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/savings/records?coin=coin1&endTime=1700000000005&idLessThan=idLessThan7&limit=100&orderType=subscribe&periodType=flexible&startTime=1700000000004",
        signature="lajnK1KnuO0KfNN6yaoGvqwnyc6VRKiUZeb3gL2+r0w=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.savings.records(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/earn/savings/records?periodType=flexible",
        signature="IiklNFslISqz+qjPBMvYMOtUn92sJmq+n8iuDNpDaHM=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.savings.records(**EVERYTHING)

    assert answer.result_list[0].order_id == "123123123123"
    assert answer.result_list[0].coin_name == "BGB"
    assert answer.result_list[0].settle_coin_name == "settleCoinName3"
    assert answer.result_list[0].product_type == "flexible"
    assert answer.result_list[0].period == "period5"
    assert answer.result_list[0].product_level == "normal"
    assert answer.result_list[0].amount == Decimal("200.000000")
    assert answer.result_list[0].ts == 1695797014392
    assert answer.result_list[0].order_type == "redeem"
    assert answer.end_id == "456456456456"
    assert type(answer.result_list[0].ts) is Millis
    assert not client.drift


VALUES = {
    ("data", "resultList", 0, "productLevel"): ("beginner", "normal", "VIP"),
    ("data", "resultList", 0, "orderType"): ("subscribe", "redeem", "pay_interest", "deduction"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.earn.savings.records(**LEAST)


def test_documented_values(told):
    assert told("v2.earn.savings.records") == [
        ("order_type", ("subscribe", "redeem", "pay_interest", "deduction")),
        ("product_level", ("beginner", "normal", "VIP")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.savings.records(**EVERYTHING)
    assert answer == client.v2.earn.savings.records(**EVERYTHING)
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
    client.v2.earn.savings.records(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["period_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.earn.savings.records(**given)
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
        client.v2.earn.savings.records(**EVERYTHING | {name: value})
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
        client.v2.earn.savings.records(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"resultList": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
    {"resultList": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
    {"resultList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.earn.savings.records.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.earn.savings.records.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.savings.records(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.savings.records", 8)
    for _ in range(2):
        client.v2.earn.savings.records(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.savings.records(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.savings.records) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/earn/savings/records")
    assert record.call == "v2.earn.savings.records"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.savings.records(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.savings.records(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.savings.records", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.savings.records(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.savings.records")
    mock_client.v2.earn.savings.records(**EVERYTHING)
    assert served.calls() == ["v2.earn.savings.records", "v2.earn.savings.records"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.earn.savings.records.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.savings.records(**LEAST)
    limited.spend(keeper, "v2.earn.savings.records", 8)
    for _ in range(2):
        keeper.v2.earn.savings.records(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.savings.records(**LEAST)
    limited.spend(hasty, "v2.earn.savings.records", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.savings.records(**LEAST)
    assert limited.refused() > 0
