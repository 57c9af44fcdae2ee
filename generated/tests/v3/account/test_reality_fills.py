# Made by Specloom from bitget/rest/v3/account/reality-fills.yaml; change that file, not this one.
"""``client.v3.account.reality_fills``: GET /api/v3/account/reality-fills."""

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
    "data": [
        {
            "execId": "execId1",
            "price": "2.5",
            "size": "3.5",
            "side": "buy",
            "ts": "1700000000005"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "limit": "11",
}
LEAST = {
    "symbol": "BTCUSDT",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "limit": "limit: integer as int, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.reality_fills",
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
    client.v3.account.reality_fills(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/reality-fills?limit=11&symbol=BTCUSDT",
        signature="LLQPEY6K5xMlmEB0Z9NcQ8gbMXikR34kj20g8XEgOhk=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.reality_fills(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/account/reality-fills?symbol=BTCUSDT",
        signature="3ahMc/TJGqhvErGdcyr8w9jfLu+FPdUt1rlXQPUAp3k=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.reality_fills(**EVERYTHING)

    assert answer[0].exec_id == "execId1"
    assert answer[0].price == Decimal("2.5")
    assert answer[0].size == Decimal("3.5")
    assert answer[0].side == "buy"
    assert answer[0].ts == 1700000000005
    assert type(answer) is list
    assert type(answer[0].ts) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "side"): ("buy", "sell"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.account.reality_fills(**LEAST)


def test_documented_values(told):
    assert told("v3.account.reality_fills") == [("side", ("buy", "sell"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.reality_fills(**EVERYTHING)
    assert answer == client.v3.account.reality_fills(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.account.reality_fills(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.account.reality_fills(**EVERYTHING | {name: value})
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
        client.v3.account.reality_fills(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.reality_fills(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.reality_fills", 8)
    for _ in range(2):
        client.v3.account.reality_fills(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.reality_fills(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.reality_fills) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/account/reality-fills")
    assert record.call == "v3.account.reality_fills"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.reality_fills(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.reality_fills(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.reality_fills", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.reality_fills(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.reality_fills")
    mock_client.v3.account.reality_fills(**EVERYTHING)
    assert served.calls() == ["v3.account.reality_fills", "v3.account.reality_fills"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.reality_fills(**LEAST)
    limited.spend(keeper, "v3.account.reality_fills", 8)
    for _ in range(2):
        keeper.v3.account.reality_fills(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.reality_fills(**LEAST)
    limited.spend(hasty, "v3.account.reality_fills", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.reality_fills(**LEAST)
    assert limited.refused() > 0
