# Made by Specloom from bitget/rest/v1/mix/account/accountBusinessBill.yaml; change that file, not this one.
"""``client.v1.mix.account.account_business_bill``: GET /api/mix/v1/account/accountBusinessBill."""

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
        "result": [
            {
                "id": "id1",
                "symbol": "symbol2",
                "marginCoin": "marginCoin3",
                "amount": "4.5",
                "fee": "5.5",
                "business": "business6",
                "cTime": "1700000000007"
            }
        ],
        "lastEndId": "lastEndId2"
    }
}
"""
EVERYTHING = {
    "product_type": "umcbl",
    "start_time": "1700000000002",
    "end_time": "1700000000003",
    "page_size": "13",
    "last_end_id": "lastEndId5",
    "next": "next6",
}
LEAST = {
    "product_type": "umcbl",
    "start_time": "1700000000002",
    "end_time": "1700000000003",
}
TAKES = {
    "product_type": "productType: text as str, required, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl",
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, required",
    "page_size": "pageSize: integer as int, optional",
    "last_end_id": "lastEndId: text as str, optional",
    "next": "next: text as str, optional",
}
SAYS = {
    "version": "v1",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": ("v2.mix.account.bill",),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.mix.account.account_business_bill",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "last_end_id",
    "paging.param": "lastEndId",
    "paging.items": "result",
    "paging.source": "lastEndId",
    "paging.source_of_row": False,
    "paging.row_id": "id",
    "paging.size_param": "pageSize",
    "paging.size_max": 100,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.account.account_business_bill(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/mix/v1/account/accountBusinessBill?endTime=1700000000003&lastEndId=lastEndId5&next=next6&pageSize=13&productType=umcbl&startTime=1700000000002",
        signature="xl12V2lSnsUv+9sNjk7p72tESrtg9XDmpM6XxFHgRQY=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.account.account_business_bill(**LEAST)
    exchange.received(
        "GET",
        "/api/mix/v1/account/accountBusinessBill?endTime=1700000000003&productType=umcbl&startTime=1700000000002",
        signature="/zJcMuNNocIfkLJFE6cIMV2SBn/W31sEDI13PFlqb/s=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.mix.account.account_business_bill(**EVERYTHING)

    assert answer.result[0].id == "id1"
    assert answer.result[0].symbol == "symbol2"
    assert answer.result[0].margin_coin == "marginCoin3"
    assert answer.result[0].amount == Decimal("4.5")
    assert answer.result[0].fee == Decimal("5.5")
    assert answer.result[0].business == "business6"
    assert answer.result[0].c_time == 1700000000007
    assert answer.last_end_id == "lastEndId2"
    assert type(answer.result[0].c_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.mix.account.account_business_bill(**EVERYTHING)
    assert answer == client.v1.mix.account.account_business_bill(**EVERYTHING)
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
    client.v1.mix.account.account_business_bill(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["product_type", "start_time", "end_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.mix.account.account_business_bill(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("page_size", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.mix.account.account_business_bill(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v1.mix.account.account_business_bill(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"result": [{"id": "106"}, {"id": "105"}], "lastEndId": "105"},
    {"result": [{"id": "104"}, {"id": "103"}], "lastEndId": "103"},
    {"result": [], "lastEndId": ""},
]
LISTED = {
    "product_type": "umcbl",
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v1.mix.account.account_business_bill.items(**LISTED))
    assert [row.id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("lastEndId") == [None, "105", "103"]
    assert exchange.asked("pageSize") == ["100", "100", "100"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.mix.account.account_business_bill(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.mix.account.account_business_bill", 8)
    for _ in range(2):
        client.v1.mix.account.account_business_bill(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.mix.account.account_business_bill(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.mix.account.bill"):
        assert client.v1.mix.account.account_business_bill


def test_takes(client, told):
    assert told(client.v1.mix.account.account_business_bill) == TAKES


def test_record(parts):
    record = find("GET", "/api/mix/v1/account/accountBusinessBill")
    assert record.call == "v1.mix.account.account_business_bill"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.mix.account.account_business_bill(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.mix.account.account_business_bill(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.mix.account.account_business_bill", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.mix.account.account_business_bill(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.mix.account.account_business_bill")
    mock_client.v1.mix.account.account_business_bill(**EVERYTHING)
    assert served.calls() == ["v1.mix.account.account_business_bill", "v1.mix.account.account_business_bill"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v1.mix.account.account_business_bill.items(**LISTED | {"page_size": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.mix.account.account_business_bill(**LEAST)
    limited.spend(keeper, "v1.mix.account.account_business_bill", 8)
    for _ in range(2):
        keeper.v1.mix.account.account_business_bill(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.mix.account.account_business_bill(**LEAST)
    limited.spend(hasty, "v1.mix.account.account_business_bill", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.mix.account.account_business_bill(**LEAST)
    assert limited.refused() > 0
