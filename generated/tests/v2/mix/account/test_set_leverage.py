# Made by Specloom from bitget/rest/v2/mix/account/set-leverage.yaml; change that file, not this one.
"""``client.v2.mix.account.set_leverage``: POST /api/v2/mix/account/set-leverage."""

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
        "crossMarginLeverage": "5.5",
        "marginMode": "crossed"
    },
    "msg": "success",
    "requestTime": 1627293049406
}
"""
EVERYTHING = {
    "symbol": "btcusdt",
    "product_type": "USDT-FUTURES",
    "margin_coin": "usdt",
    "leverage": "20",
    "hold_side": "long",
    "long_leverage": "6.5",
    "short_leverage": "7.5",
}
LEAST = {
    "symbol": "btcusdt",
    "product_type": "USDT-FUTURES",
    "margin_coin": "usdt",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "margin_coin": "marginCoin: text as str, required",
    "leverage": "leverage: decimal as DecimalIn, optional",
    "hold_side": "holdSide: text as str, optional, one of long short",
    "long_leverage": "longLeverage: decimal as DecimalIn, optional",
    "short_leverage": "shortLeverage: decimal as DecimalIn, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "write",
    "errors": ("common", "mix", "account"),
    "account_mode": "classic",
    "twin": "v3.account.set_leverage",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.account.set_leverage",
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
    client.v2.mix.account.set_leverage(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/mix/account/set-leverage",
        body='{"symbol":"btcusdt","productType":"USDT-FUTURES","marginCoin":"usdt","leverage":"20","holdSide":"long","longLeverage":"6.5","shortLeverage":"7.5"}',
        signature="rKidOPQyA8reXttFTaE92JjErM2qlvzOhChrQ7wr8wg=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.account.set_leverage(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/mix/account/set-leverage",
        body='{"symbol":"btcusdt","productType":"USDT-FUTURES","marginCoin":"usdt"}',
        signature="7oJ6ncMyunKEUxDd4rxeny4/qRYASxjZ/0AYOvVwAWw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.account.set_leverage(**EVERYTHING)

    assert answer.symbol == "BTCUSDT"
    assert answer.margin_coin == "USDT"
    assert answer.long_leverage == Decimal("25")
    assert answer.short_leverage == Decimal("20")
    assert answer.cross_margin_leverage == Decimal("5.5")
    assert answer.margin_mode == "crossed"
    assert type(answer.long_leverage) is Decimal
    assert type(answer.short_leverage) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.account.set_leverage(**EVERYTHING)
    assert answer == client.v2.mix.account.set_leverage(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "product_type", "margin_coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.account.set_leverage(**given)
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
        client.v2.mix.account.set_leverage(**EVERYTHING | {name: value})
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
        client.v2.mix.account.set_leverage(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.mix.account.set_leverage(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.account.set_leverage", 3)
    for _ in range(2):
        client.v2.mix.account.set_leverage(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.account.set_leverage(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.account.set_leverage) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/mix/account/set-leverage")
    assert record.call == "v2.mix.account.set_leverage"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.account.set_leverage(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.account.set_leverage(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.account.set_leverage", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.account.set_leverage(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.account.set_leverage")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.mix.account.set_leverage(**EVERYTHING)
    assert served.calls() == ["v2.mix.account.set_leverage"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.account.set_leverage(**LEAST)
    limited.spend(keeper, "v2.mix.account.set_leverage", 3)
    for _ in range(2):
        keeper.v2.mix.account.set_leverage(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.account.set_leverage(**LEAST)
    limited.spend(hasty, "v2.mix.account.set_leverage", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.account.set_leverage(**LEAST)
    assert limited.refused() > 0
