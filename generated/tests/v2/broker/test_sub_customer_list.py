# Made by Specloom from bitget/rest/v2/broker/sub-customer-list.yaml; change that file, not this one.
"""``client.v2.broker.sub_customer_list``: GET /api/v2/broker/sub-customer-list."""

import datetime as dt

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
                "registerTime": "1700000000002"
            }
        ],
        "minId": "minId2"
    }
}
"""
EVERYTHING = {
    "start_time": "1700000000001",
    "end_time": "1700000000002",
    "id_less_than": "idLessThan3",
    "limit": "13",
    "uid": "uid5",
    "show_sub": "yes",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "id_less_than": "idLessThan: text as str, optional",
    "limit": "limit: integer as int, optional",
    "uid": "uid: text as str, optional",
    "show_sub": "showSub: text as str, optional, one of yes no",
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
    "rate_limit.pool": "v2.broker.sub_customer_list",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "min_max_id",
    "paging.param": "idLessThan",
    "paging.items": "list",
    "paging.source": "minId",
    "paging.source_of_row": False,
    "paging.row_id": None,
    "paging.size_param": "limit",
    "paging.size_max": None,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.sub_customer_list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/sub-customer-list?endTime=1700000000002&idLessThan=idLessThan3&limit=13&showSub=yes&startTime=1700000000001&uid=uid5",
        signature="2adUDD+sFeybHWQRImWiDgSN8KcxHK0GqqCFT9Ob/Ys=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.sub_customer_list(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/broker/sub-customer-list",
        signature="pl9T/ThmZFs3LP1IAPJVWGRHCgy7cXPzArk98yTdK9Y=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.sub_customer_list(**EVERYTHING)

    assert answer.list[0].uid == "uid1"
    assert answer.list[0].register_time == 1700000000002
    assert answer.min_id == "minId2"
    assert type(answer.list[0].register_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.sub_customer_list(**EVERYTHING)
    assert answer == client.v2.broker.sub_customer_list(**EVERYTHING)
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
    client.v2.broker.sub_customer_list(**EVERYTHING | {name: MOMENT})
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
        client.v2.broker.sub_customer_list(**EVERYTHING | {name: value})
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
        client.v2.broker.sub_customer_list(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"list": [{"uid": "106"}, {"uid": "105"}], "minId": "105"},
    {"list": [{"uid": "104"}, {"uid": "103"}], "minId": "103"},
    {"list": [], "minId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.broker.sub_customer_list.items(**LEAST))
    assert [row.uid for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.sub_customer_list(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.sub_customer_list", 8)
    for _ in range(2):
        client.v2.broker.sub_customer_list(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.sub_customer_list(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.sub_customer_list) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/broker/sub-customer-list")
    assert record.call == "v2.broker.sub_customer_list"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.sub_customer_list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.sub_customer_list(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.sub_customer_list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.sub_customer_list(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.sub_customer_list")
    mock_client.v2.broker.sub_customer_list(**EVERYTHING)
    assert served.calls() == ["v2.broker.sub_customer_list", "v2.broker.sub_customer_list"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.broker.sub_customer_list.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.sub_customer_list(**LEAST)
    limited.spend(keeper, "v2.broker.sub_customer_list", 8)
    for _ in range(2):
        keeper.v2.broker.sub_customer_list(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.sub_customer_list(**LEAST)
    limited.spend(hasty, "v2.broker.sub_customer_list", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.sub_customer_list(**LEAST)
    assert limited.refused() > 0
