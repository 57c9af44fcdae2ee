# Made by Specloom from bitget/rest/v3/broker/sub-list.yaml; change that file, not this one.
"""``client.v3.broker.sub_list``: GET /api/v3/broker/sub-list."""

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
        "subList": [
            {
                "subUid": "subUid1",
                "subaccountName": "subaccountName2",
                "subaccountEmail": "subaccountEmail3",
                "status": "normal",
                "permList": [
                    "permList5"
                ],
                "label": "label6",
                "language": "en_US",
                "cTime": "1700000000008",
                "uTime": "1700000000009"
            }
        ]
    }
}
"""
EVERYTHING = {
    "limit": "10",
    "cursor": "cursor2",
    "status": "normal",
}
LEAST = {}
TAKES = {
    "limit": "limit: integer as int, optional",
    "cursor": "cursor: text as str, optional",
    "status": "status: text as str, optional, one of normal freeze",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "broker"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.broker.sub_list",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.broker.sub_list(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/broker/sub-list?cursor=cursor2&limit=10&status=normal",
        signature="wx3VYPfK0xzq8XlzXOXr39sj+oNRuT8cRmY00smSgC4=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.broker.sub_list(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/broker/sub-list",
        signature="f9HytZhWwu1eEX18MOHK1EyGHql/mT35h0exo3zQe8Q=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.broker.sub_list(**EVERYTHING)

    assert answer.sub_list[0].sub_uid == "subUid1"
    assert answer.sub_list[0].subaccount_name == "subaccountName2"
    assert answer.sub_list[0].subaccount_email == "subaccountEmail3"
    assert answer.sub_list[0].status == "normal"
    assert answer.sub_list[0].perm_list == ["permList5"]
    assert answer.sub_list[0].label == "label6"
    assert answer.sub_list[0].language == "en_US"
    assert answer.sub_list[0].c_time == 1700000000008
    assert answer.sub_list[0].u_time == 1700000000009
    assert type(answer.sub_list[0].c_time) is Millis
    assert type(answer.sub_list[0].u_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "subList", 0, "status"): ("normal", "freeze"),
    ("data", "subList", 0, "permList", 0): (
        "withdraw",
        "transfer",
        "spot_trade",
        "contract_trade",
        "margin_trade",
        "deposit",
    ),
    ("data", "subList", 0, "language"): (
        "en_US",
        "zh_CN",
        "ja_JP",
        "vi_VN",
        "zh_TW",
        "ru_RU",
        "es_ES",
        "tr_TR",
        "fr_FR",
        "de_DE",
        "pt_PT",
        "th_TH",
    ),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.broker.sub_list(**LEAST)


def test_documented_values(told):
    assert told("v3.broker.sub_list") == [
        (
            "language",
            (
                "en_US",
                "zh_CN",
                "ja_JP",
                "vi_VN",
                "zh_TW",
                "ru_RU",
                "es_ES",
                "tr_TR",
                "fr_FR",
                "de_DE",
                "pt_PT",
                "th_TH",
            ),
        ),
        ("perm_list", ("withdraw", "transfer", "spot_trade", "contract_trade", "margin_trade", "deposit")),
        ("status", ("normal", "freeze")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.broker.sub_list(**EVERYTHING)
    assert answer == client.v3.broker.sub_list(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.broker.sub_list(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("40029", errors.BrokerRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.broker.sub_list(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.broker.sub_list(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.broker.sub_list", 8)
    for _ in range(2):
        client.v3.broker.sub_list(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.broker.sub_list(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.broker.sub_list) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/broker/sub-list")
    assert record.call == "v3.broker.sub_list"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.broker.sub_list(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.broker.sub_list(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.broker.sub_list", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.broker.sub_list(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.broker.sub_list")
    mock_client.v3.broker.sub_list(**EVERYTHING)
    assert served.calls() == ["v3.broker.sub_list", "v3.broker.sub_list"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.broker.sub_list(**LEAST)
    limited.spend(keeper, "v3.broker.sub_list", 8)
    for _ in range(2):
        keeper.v3.broker.sub_list(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.broker.sub_list(**LEAST)
    limited.spend(hasty, "v3.broker.sub_list", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.broker.sub_list(**LEAST)
    assert limited.refused() > 0
