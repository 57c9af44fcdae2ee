# Made by Specloom from bitget/rest/v3/account/pre-set-leverage.yaml; change that file, not this one.
"""``client.v3.account.pre_set_leverage``: GET /api/v3/account/pre-set-leverage."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "estMaxOpen": "1.5",
        "estMaxBorrowable": "2.5",
        "requiredMargin": "3.5",
        "marginChange": "4.5"
    }
}
"""
EVERYTHING = {
    "category": "MARGIN",
    "symbol": "BTCUSDT",
    "coin": "coin3",
    "margin_mode": "isolated",
    "leverage": "5.5",
    "long_leverage": "6.5",
    "short_leverage": "7.5",
}
LEAST = {
    "category": "MARGIN",
    "margin_mode": "isolated",
}
TAKES = {
    "category": "category: text as str, required, one of MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "coin": "coin: text as str, optional",
    "margin_mode": "marginMode: text as str, required, one of isolated cross",
    "leverage": "leverage: decimal as DecimalIn, optional",
    "long_leverage": "longLeverage: decimal as DecimalIn, optional",
    "short_leverage": "shortLeverage: decimal as DecimalIn, optional",
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
    "rate_limit.pool": "v3.account.pre_set_leverage",
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
    client.v3.account.pre_set_leverage(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/pre-set-leverage?category=MARGIN&coin=coin3&leverage=5.5&longLeverage=6.5&marginMode=isolated&shortLeverage=7.5&symbol=BTCUSDT",
        signature="6j9g7Qrh0xFF/i6/xX1enow/fvSMQPvq02AFh95YSH8=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.pre_set_leverage(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/account/pre-set-leverage?category=MARGIN&marginMode=isolated",
        signature="LCBxu70KAVU76jO3WNEW69aTJkBjWQjBO4oL+Xe4zxI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.pre_set_leverage(**EVERYTHING)

    assert answer.est_max_open == Decimal("1.5")
    assert answer.est_max_borrowable == Decimal("2.5")
    assert answer.required_margin == Decimal("3.5")
    assert answer.margin_change == Decimal("4.5")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.pre_set_leverage(**EVERYTHING)
    assert answer == client.v3.account.pre_set_leverage(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category", "margin_mode"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.account.pre_set_leverage(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("leverage", "much"),
        ("long_leverage", "much"),
        ("short_leverage", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.account.pre_set_leverage(**EVERYTHING | {name: value})
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
        client.v3.account.pre_set_leverage(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.pre_set_leverage(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.pre_set_leverage", 8)
    for _ in range(2):
        client.v3.account.pre_set_leverage(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.pre_set_leverage(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.pre_set_leverage) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/account/pre-set-leverage")
    assert record.call == "v3.account.pre_set_leverage"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.pre_set_leverage(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.pre_set_leverage(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.pre_set_leverage", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.pre_set_leverage(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.pre_set_leverage")
    mock_client.v3.account.pre_set_leverage(**EVERYTHING)
    assert served.calls() == ["v3.account.pre_set_leverage", "v3.account.pre_set_leverage"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.pre_set_leverage(**LEAST)
    limited.spend(keeper, "v3.account.pre_set_leverage", 8)
    for _ in range(2):
        keeper.v3.account.pre_set_leverage(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.pre_set_leverage(**LEAST)
    limited.spend(hasty, "v3.account.pre_set_leverage", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.pre_set_leverage(**LEAST)
    assert limited.refused() > 0
