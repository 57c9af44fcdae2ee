# Made by Specloom from bitget/rest/v2/mix/account/set-margin-mode.yaml; change that file, not this one.
"""``client.v2.mix.account.set_margin_mode``: POST /api/v2/mix/account/set-margin-mode."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": {
        "symbol": "BTCUSDT",
        "marginCoin": "USDT",
        "longLeverage": "25",
        "shortLeverage": "20",
        "marginMode": "isolated"
    },
    "msg": "success",
    "requestTime": 1627293445916
}
"""
EVERYTHING = {
    "symbol": "btcusdt",
    "product_type": "USDT-FUTURES",
    "margin_coin": "usdt",
    "margin_mode": "isolated",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "margin_coin": "marginCoin: text as str, required",
    "margin_mode": "marginMode: text as str, required, one of crossed isolated",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "mix", "account"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.account.set_margin_mode",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.account.set_margin_mode(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/mix/account/set-margin-mode",
        body='{"symbol":"btcusdt","productType":"USDT-FUTURES","marginCoin":"usdt","marginMode":"isolated"}',
        signature="9V3eU2pZtaVlZThvzQF+bx9iBsQ+CS8Sa4HSaB/9FA8=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.account.set_margin_mode(**EVERYTHING)

    assert answer.symbol == "BTCUSDT"
    assert answer.margin_coin == "USDT"
    assert answer.long_leverage == Decimal("25")
    assert answer.short_leverage == Decimal("20")
    assert answer.margin_mode == "isolated"
    assert type(answer.long_leverage) is Decimal
    assert type(answer.short_leverage) is Decimal
    assert not client.drift


VALUES = {
    ("data", "marginMode"): ("crossed", "isolated"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.mix.account.set_margin_mode(**EVERYTHING)


def test_documented_values(told):
    assert told("v2.mix.account.set_margin_mode") == [("margin_mode", ("crossed", "isolated"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.account.set_margin_mode(**EVERYTHING)
    assert answer == client.v2.mix.account.set_margin_mode(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "product_type", "margin_coin", "margin_mode"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.account.set_margin_mode(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.account.set_margin_mode(**EVERYTHING | {name: value})
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
        client.v2.mix.account.set_margin_mode(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.mix.account.set_margin_mode(**EVERYTHING)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.account.set_margin_mode", 3)
    for _ in range(2):
        client.v2.mix.account.set_margin_mode(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.account.set_margin_mode(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.account.set_margin_mode) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/mix/account/set-margin-mode")
    assert record.call == "v2.mix.account.set_margin_mode"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.account.set_margin_mode(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.account.set_margin_mode(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.account.set_margin_mode", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.account.set_margin_mode(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.account.set_margin_mode")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.mix.account.set_margin_mode(**EVERYTHING)
    assert served.calls() == ["v2.mix.account.set_margin_mode"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.account.set_margin_mode(**EVERYTHING)
    limited.spend(keeper, "v2.mix.account.set_margin_mode", 3)
    for _ in range(2):
        keeper.v2.mix.account.set_margin_mode(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.account.set_margin_mode(**EVERYTHING)
    limited.spend(hasty, "v2.mix.account.set_margin_mode", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.account.set_margin_mode(**EVERYTHING)
    assert limited.refused() > 0
