# Made by Specloom from bitget/rest/v2/mix/account/interest-history.yaml; change that file, not this one.
"""``client.v2.mix.account.interest_history``: GET /api/v2/mix/account/interest-history."""

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
    "requestTime": 1725875190690,
    "data": {
        "nextSettleTime": "1725876300000",
        "borrowAmount": "0",
        "borrowLimit": "600000",
        "interestList": [
            {
                "coin": "USDT",
                "liability": "100",
                "interestFreeLimit": "3.5",
                "interestLimit": "500",
                "hourInterestRate": "0.12",
                "interest": "6.5",
                "cTime": "1725848567893"
            }
        ],
        "endId": "xxxxxxxxxxxxxxx"
    }
}
"""
EVERYTHING = {
    "product_type": "usdt-futures",
    "start_time": "1725330167000",
    "end_time": "1725848567893",
    "coin": "coin4",
    "id_less_than": "idLessThan5",
    "limit": "100",
}
LEAST = {
    "product_type": "usdt-futures",
}
TAKES = {
    "product_type": "productType: text as str, required",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "coin": "coin: text as str, optional",
    "id_less_than": "idLessThan: text as str, optional",
    "limit": "limit: integer as int, optional, else 20, most 100",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "account"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.account.interest_history",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "interestList",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": None,
    "paging.size_param": "limit",
    "paging.size_max": 100,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.account.interest_history(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/account/interest-history?coin=coin4&endTime=1725848567893&idLessThan=idLessThan5&limit=100&productType=usdt-futures&startTime=1725330167000",
        signature="XTf1PlNzvnDr6/QMU+yb8fNtnmK4AQ58epJf0NVjTew=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.account.interest_history(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/account/interest-history?productType=usdt-futures",
        signature="HEMaf+SpY2j/wZN/Di/RkM0w5pJBHD1WYIw0H96oCBg=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.account.interest_history(**EVERYTHING)

    assert answer.next_settle_time == 1725876300000
    assert answer.borrow_amount == Decimal("0")
    assert answer.borrow_limit == Decimal("600000")
    assert answer.interest_list[0].coin == "USDT"
    assert answer.interest_list[0].liability == Decimal("100")
    assert answer.interest_list[0].interest_free_limit == Decimal("3.5")
    assert answer.interest_list[0].interest_limit == Decimal("500")
    assert answer.interest_list[0].hour_interest_rate == Decimal("0.12")
    assert answer.interest_list[0].interest == Decimal("6.5")
    assert answer.interest_list[0].c_time == 1725848567893
    assert answer.end_id == "xxxxxxxxxxxxxxx"
    assert type(answer.next_settle_time) is Millis
    assert type(answer.borrow_amount) is Decimal
    assert type(answer.borrow_limit) is Decimal
    assert type(answer.interest_list[0].liability) is Decimal
    assert type(answer.interest_list[0].interest_limit) is Decimal
    assert type(answer.interest_list[0].c_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.account.interest_history(**EVERYTHING)
    assert answer == client.v2.mix.account.interest_history(**EVERYTHING)
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
    client.v2.mix.account.interest_history(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.account.interest_history(**given)
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
        client.v2.mix.account.interest_history(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.account.interest_history(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"interestList": [{"coin": "106"}, {"coin": "105"}], "endId": "105"},
    {"interestList": [{"coin": "104"}, {"coin": "103"}], "endId": "103"},
    {"interestList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.mix.account.interest_history.items(**LEAST))
    assert [row.coin for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.account.interest_history(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.account.interest_history", 3)
    for _ in range(2):
        client.v2.mix.account.interest_history(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.account.interest_history(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.account.interest_history) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/account/interest-history")
    assert record.call == "v2.mix.account.interest_history"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.account.interest_history(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.account.interest_history(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.account.interest_history", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.account.interest_history(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.account.interest_history")
    mock_client.v2.mix.account.interest_history(**EVERYTHING)
    assert served.calls() == ["v2.mix.account.interest_history", "v2.mix.account.interest_history"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.mix.account.interest_history.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.account.interest_history(**LEAST)
    limited.spend(keeper, "v2.mix.account.interest_history", 3)
    for _ in range(2):
        keeper.v2.mix.account.interest_history(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.account.interest_history(**LEAST)
    limited.spend(hasty, "v2.mix.account.interest_history", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.account.interest_history(**LEAST)
    assert limited.refused() > 0
