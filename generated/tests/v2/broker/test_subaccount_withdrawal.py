# Made by Specloom from bitget/rest/v2/broker/subaccount-withdrawal.yaml; change that file, not this one.
"""``client.v2.broker.subaccount_withdrawal``: GET /api/v2/broker/subaccount-withdrawal."""

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
        "resultList": [
            {
                "orderId": "XXXXX",
                "txId": "XXXXXXX",
                "coin": "USDT",
                "type": "withdraw",
                "dest": "internal_transfer",
                "amount": "10",
                "status": "success",
                "fromAddress": "123123",
                "toAddress": "456456",
                "fee": "1",
                "chain": "erc20",
                "confirm": "3",
                "tag": "xx",
                "userId": "123456",
                "cTime": "1689833233282",
                "uTime": "1700000000016"
            }
        ],
        "endId": "12345"
    }
}
"""
EVERYTHING = {
    "start_time": "1700561435000",
    "end_time": "1703153435933",
    "order_id": "orderId3",
    "user_id": "userId4",
    "limit": "100",
    "id_less_than": "idLessThan6",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "order_id": "orderId: text as str, optional",
    "user_id": "userId: text as str, optional",
    "limit": "limit: integer as int, optional, else 20, most 100",
    "id_less_than": "idLessThan: text as str, optional",
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
    "rate_limit.pool": "v2.broker.subaccount_withdrawal",
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
    client.v2.broker.subaccount_withdrawal(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/subaccount-withdrawal?endTime=1703153435933&idLessThan=idLessThan6&limit=100&orderId=orderId3&startTime=1700561435000&userId=userId4",
        signature="OAyNpUz32Iy2DN5eCcY7S8MzMoJiXCoIGVGn6cv0ayc=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.subaccount_withdrawal(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/broker/subaccount-withdrawal",
        signature="g2hq7QsFWRlhsKpLIIMYEt5EHWkSCnDQOGYeD1N7ipc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.subaccount_withdrawal(**EVERYTHING)

    assert answer.result_list[0].order_id == "XXXXX"
    assert answer.result_list[0].tx_id == "XXXXXXX"
    assert answer.result_list[0].coin == "USDT"
    assert answer.result_list[0].type == "withdraw"
    assert answer.result_list[0].dest == "internal_transfer"
    assert answer.result_list[0].amount == Decimal("10")
    assert answer.result_list[0].status == "success"
    assert answer.result_list[0].from_address == "123123"
    assert answer.result_list[0].to_address == "456456"
    assert answer.result_list[0].fee == Decimal("1")
    assert answer.result_list[0].chain == "erc20"
    assert answer.result_list[0].confirm == 3
    assert answer.result_list[0].tag == "xx"
    assert answer.result_list[0].user_id == "123456"
    assert answer.result_list[0].c_time == 1689833233282
    assert answer.result_list[0].u_time == 1700000000016
    assert answer.end_id == "12345"
    assert type(answer.result_list[0].amount) is Decimal
    assert type(answer.result_list[0].fee) is Decimal
    assert type(answer.result_list[0].confirm) is int
    assert type(answer.result_list[0].c_time) is Millis
    assert type(answer.result_list[0].u_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "resultList", 0, "dest"): ("on_chain", "internal_transfer"),
    ("data", "resultList", 0, "status"): ("pending", "fail", "success"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.broker.subaccount_withdrawal(**LEAST)


def test_documented_values(told):
    assert told("v2.broker.subaccount_withdrawal") == [
        ("dest", ("on_chain", "internal_transfer")),
        ("status", ("pending", "fail", "success")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.subaccount_withdrawal(**EVERYTHING)
    assert answer == client.v2.broker.subaccount_withdrawal(**EVERYTHING)
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
    client.v2.broker.subaccount_withdrawal(**EVERYTHING | {name: MOMENT})
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
        client.v2.broker.subaccount_withdrawal(**EVERYTHING | {name: value})
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
        client.v2.broker.subaccount_withdrawal(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"resultList": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
    {"resultList": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
    {"resultList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.broker.subaccount_withdrawal.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.broker.subaccount_withdrawal.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.subaccount_withdrawal(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.subaccount_withdrawal", 8)
    for _ in range(2):
        client.v2.broker.subaccount_withdrawal(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.subaccount_withdrawal(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.subaccount_withdrawal) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/broker/subaccount-withdrawal")
    assert record.call == "v2.broker.subaccount_withdrawal"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.subaccount_withdrawal(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.subaccount_withdrawal(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.subaccount_withdrawal", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.subaccount_withdrawal(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.subaccount_withdrawal")
    mock_client.v2.broker.subaccount_withdrawal(**EVERYTHING)
    assert served.calls() == ["v2.broker.subaccount_withdrawal", "v2.broker.subaccount_withdrawal"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.broker.subaccount_withdrawal.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.subaccount_withdrawal(**LEAST)
    limited.spend(keeper, "v2.broker.subaccount_withdrawal", 8)
    for _ in range(2):
        keeper.v2.broker.subaccount_withdrawal(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.subaccount_withdrawal(**LEAST)
    limited.spend(hasty, "v2.broker.subaccount_withdrawal", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.subaccount_withdrawal(**LEAST)
    assert limited.refused() > 0
