# Made by Specloom from bitget/rest/v3/account/set-margin.yaml; change that file, not this one.
"""``client.v3.account.set_margin``: POST /api/v3/account/set-margin."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": "1"
}
"""
EVERYTHING = {
    "category": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "pos_side": "long",
    "operation": "add",
    "amount": "5.5",
}
TAKES = {
    "category": "category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "pos_side": "posSide: text as str, required, one of long short",
    "operation": "operation: text as str, required, one of add remove",
    "amount": "amount: decimal as DecimalIn, required",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.set_margin",
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
    client.v3.account.set_margin(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/account/set-margin",
        body='{"category":"USDT-FUTURES","symbol":"BTCUSDT","posSide":"long","operation":"add","amount":"5.5"}',
        signature="RJusActJ4yeeg2zARhAPdCnJKv3RsCDYI16BcnqCOxs=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.set_margin(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.set_margin(**EVERYTHING)
    assert answer == client.v3.account.set_margin(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category", "symbol", "pos_side", "operation", "amount"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.account.set_margin(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("amount", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.account.set_margin(**EVERYTHING | {name: value})
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
        client.v3.account.set_margin(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.account.set_margin(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.set_margin", 8)
    for _ in range(2):
        client.v3.account.set_margin(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.set_margin(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.set_margin) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/account/set-margin")
    assert record.call == "v3.account.set_margin"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.set_margin(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.set_margin(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.set_margin", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.set_margin(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.set_margin")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.account.set_margin(**EVERYTHING)
    assert served.calls() == ["v3.account.set_margin"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.set_margin(**EVERYTHING)
    limited.spend(keeper, "v3.account.set_margin", 8)
    for _ in range(2):
        keeper.v3.account.set_margin(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.set_margin(**EVERYTHING)
    limited.spend(hasty, "v3.account.set_margin", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.set_margin(**EVERYTHING)
    assert limited.refused() > 0
