# Made by Specloom from bitget/rest/v3/p2p/my-ads.yaml; change that file, not this one.
"""``client.v3.p2p.my_ads``: GET /api/v3/p2p/my-ads."""

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
        "items": [
            {
                "advId": "advId1",
                "side": "buy",
                "priceType": "fixed",
                "token": "token4",
                "fiat": "fiat5",
                "price": "6.5",
                "soldAmount": "7.5",
                "lastAmount": "8.5",
                "payMethods": [
                    {
                        "payMethodId": "payMethodId1"
                    }
                ],
                "status": "publish",
                "createdTime": "1700000000011",
                "updatedTime": "1700000000012"
            }
        ],
        "nextId": "nextId2"
    }
}
"""
EVERYTHING = {
    "start_time": "1700000000001",
    "end_time": "1700000000002",
    "limit": "12",
    "cursor": "cursor4",
    "adv_id": "advId5",
    "token": "token6",
    "fiat": "fiat7",
    "status": "publish",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional",
    "cursor": "cursor: text as str, optional",
    "adv_id": "advId: text as str, optional",
    "token": "token: text as str, optional",
    "fiat": "fiat: text as str, optional",
    "status": "status: text as str, optional, one of publish delist remove",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "p2p"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.p2p.my_ads",
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
    client.v3.p2p.my_ads(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/p2p/my-ads?advId=advId5&cursor=cursor4&endTime=1700000000002&fiat=fiat7&limit=12&startTime=1700000000001&status=publish&token=token6",
        signature="ran99zgRmR1x1jMatK+Y1sraYJV5dLOSYRdmNuRUsWE=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.p2p.my_ads(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/p2p/my-ads",
        signature="2TENwL8D8D88Mr6PkFRLkWM6ueAuJsT4X5YylhEWH34=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.p2p.my_ads(**EVERYTHING)

    assert answer.items[0].adv_id == "advId1"
    assert answer.items[0].side == "buy"
    assert answer.items[0].price_type == "fixed"
    assert answer.items[0].token == "token4"
    assert answer.items[0].fiat == "fiat5"
    assert answer.items[0].price == Decimal("6.5")
    assert answer.items[0].sold_amount == Decimal("7.5")
    assert answer.items[0].last_amount == Decimal("8.5")
    assert answer.items[0].pay_methods[0].pay_method_id == "payMethodId1"
    assert answer.items[0].status == "publish"
    assert answer.items[0].created_time == 1700000000011
    assert answer.items[0].updated_time == 1700000000012
    assert answer.next_id == "nextId2"
    assert type(answer.items[0].created_time) is Millis
    assert type(answer.items[0].updated_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "items", 0, "side"): ("buy", "sell"),
    ("data", "items", 0, "priceType"): ("fixed", "floating"),
    ("data", "items", 0, "status"): ("publish", "delist", "remove"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.p2p.my_ads(**LEAST)


def test_documented_values(told):
    assert told("v3.p2p.my_ads") == [
        ("price_type", ("fixed", "floating")),
        ("side", ("buy", "sell")),
        ("status", ("publish", "delist", "remove")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.p2p.my_ads(**EVERYTHING)
    assert answer == client.v3.p2p.my_ads(**EVERYTHING)
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
    client.v3.p2p.my_ads(**EVERYTHING | {name: MOMENT})
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
        client.v3.p2p.my_ads(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("60001", errors.MissingParameter, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.p2p.my_ads(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.p2p.my_ads(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.p2p.my_ads", 8)
    for _ in range(2):
        client.v3.p2p.my_ads(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.p2p.my_ads(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.p2p.my_ads) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/p2p/my-ads")
    assert record.call == "v3.p2p.my_ads"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.p2p.my_ads(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.p2p.my_ads(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.p2p.my_ads", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.p2p.my_ads(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.p2p.my_ads")
    mock_client.v3.p2p.my_ads(**EVERYTHING)
    assert served.calls() == ["v3.p2p.my_ads", "v3.p2p.my_ads"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.p2p.my_ads(**LEAST)
    limited.spend(keeper, "v3.p2p.my_ads", 8)
    for _ in range(2):
        keeper.v3.p2p.my_ads(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.p2p.my_ads(**LEAST)
    limited.spend(hasty, "v3.p2p.my_ads", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.p2p.my_ads(**LEAST)
    assert limited.refused() > 0
