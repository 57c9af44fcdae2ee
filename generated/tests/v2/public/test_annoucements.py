# Made by Specloom from bitget/rest/v2/public/annoucements.yaml; change that file, not this one.
"""``client.v2.public.annoucements``: GET /api/v2/public/annoucements."""

import datetime as dt

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1688008631614,
    "data": [
        {
            "annId": "1",
            "annTitle": "test0629",
            "annDesc": "Latest announcement",
            "cTime": "1688008040000",
            "language": "zh_CN",
            "annUrl": "https://www.bitget.com/zh_CN/support/articles/23685",
            "annType": "latest_news",
            "annSubType": "annSubType8"
        }
    ]
}
"""
EVERYTHING = {
    "language": "zh_CN",
    "ann_type": "latest_news",
    "start_time": "1700000000003",
    "end_time": "1700000000004",
    "cursor": "cursor5",
    "limit": "10",
}
LEAST = {
    "language": "zh_CN",
}
TAKES = {
    "language": "language: text as str, required, one of zh_CN en_US",
    "ann_type": "annType: text as str, optional, one of latest_news coin_listings product_updates security api_trading maintenance_system_updates symbol_delisting",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "cursor": "cursor: text as str, optional",
    "limit": "limit: integer as int, optional, most 10",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "public",
    "effect": "read",
    "errors": ("common",),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.public.annoucements",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
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
    client.v2.public.annoucements(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/public/annoucements?annType=latest_news&cursor=cursor5&endTime=1700000000004&language=zh_CN&limit=10&startTime=1700000000003",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.public.annoucements(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/public/annoucements?language=zh_CN",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.public.annoucements(**EVERYTHING)

    assert answer[0].ann_id == "1"
    assert answer[0].ann_title == "test0629"
    assert answer[0].ann_desc == "Latest announcement"
    assert answer[0].c_time == 1688008040000
    assert answer[0].language == "zh_CN"
    assert answer[0].ann_url == "https://www.bitget.com/zh_CN/support/articles/23685"
    assert answer[0].ann_type == "latest_news"
    assert answer[0].ann_sub_type == "annSubType8"
    assert type(answer) is list
    assert type(answer[0].c_time) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "annType"): (
        "latest_news",
        "coin_listings",
        "product_updates",
        "security",
        "api_trading",
        "maintenance_system_updates",
        "symbol_delisting",
    ),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.public.annoucements(**LEAST)


def test_documented_values(told):
    assert told("v2.public.annoucements") == [
        (
            "ann_type",
            (
                "latest_news",
                "coin_listings",
                "product_updates",
                "security",
                "api_trading",
                "maintenance_system_updates",
                "symbol_delisting",
            ),
        )
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.public.annoucements(**EVERYTHING)
    assert answer == client.v2.public.annoucements(**EVERYTHING)
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
    client.v2.public.annoucements(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["language"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.public.annoucements(**given)
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
        client.v2.public.annoucements(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.public.annoucements(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.public.annoucements(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.public.annoucements", 18)
    for _ in range(2):
        client.v2.public.annoucements(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.public.annoucements(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.public.annoucements) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/public/annoucements")
    assert record.call == "v2.public.annoucements"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.public.annoucements(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.public.annoucements(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.public.annoucements", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.public.annoucements(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.public.annoucements")
    mock_client.v2.public.annoucements(**EVERYTHING)
    assert served.calls() == ["v2.public.annoucements", "v2.public.annoucements"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.public.annoucements(**LEAST)
    limited.spend(keeper, "v2.public.annoucements", 18)
    for _ in range(2):
        keeper.v2.public.annoucements(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.public.annoucements(**LEAST)
    limited.spend(hasty, "v2.public.annoucements", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.public.annoucements(**LEAST)
    assert limited.refused() > 0
