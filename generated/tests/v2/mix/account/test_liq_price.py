# Made by Specloom from bitget/rest/v2/mix/account/liq-price.yaml; change that file, not this one.
"""``client.v2.mix.account.liq_price``: GET /api/v2/mix/account/liq-price."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1762437950669,
    "data": {
        "liqPrice": "-5025939.4855934659933227"
    }
}
"""
EVERYTHING = {
    "symbol": "ETHUSDT",
    "product_type": "USDT-FUTURES",
    "margin_coin": "USDT",
    "pos_side": "long",
    "order_type": "market",
    "open_amount": "50",
    "open_price": "7.5",
}
LEAST = {
    "symbol": "ETHUSDT",
    "product_type": "USDT-FUTURES",
    "margin_coin": "USDT",
    "pos_side": "long",
    "order_type": "market",
    "open_amount": "50",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "margin_coin": "marginCoin: text as str, required",
    "pos_side": "posSide: text as str, required, one of long short",
    "order_type": "orderType: text as str, required, one of limit market",
    "open_amount": "openAmount: decimal as DecimalIn, required",
    "open_price": "openPrice: decimal as DecimalIn, optional, needed if orderType is limit",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "account"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.account.liq_price",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.account.liq_price(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/account/liq-price?marginCoin=USDT&openAmount=50&openPrice=7.5&orderType=market&posSide=long&productType=USDT-FUTURES&symbol=ETHUSDT",
        signature="uyn0Bc78mVt3E8FtrinoHhVobFB7WYKsdMYGcYTIhb0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.account.liq_price(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/account/liq-price?marginCoin=USDT&openAmount=50&orderType=market&posSide=long&productType=USDT-FUTURES&symbol=ETHUSDT",
        signature="rBp8GyhYrz1IhVa5F3C1ABO0UDrHbJJyYPyQttm85Mk=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.account.liq_price(**EVERYTHING)

    assert answer.liq_price == Decimal("-5025939.4855934659933227")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.account.liq_price(**EVERYTHING)
    assert answer == client.v2.mix.account.liq_price(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "product_type", "margin_coin", "pos_side", "order_type", "open_amount"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.account.liq_price(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("open_amount", "much"),
        ("open_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.account.liq_price(**EVERYTHING | {name: value})
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
        client.v2.mix.account.liq_price(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.account.liq_price(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.account.liq_price", 18)
    for _ in range(2):
        client.v2.mix.account.liq_price(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.account.liq_price(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.account.liq_price) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/account/liq-price")
    assert record.call == "v2.mix.account.liq_price"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.account.liq_price(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.account.liq_price(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.account.liq_price", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.account.liq_price(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.account.liq_price")
    mock_client.v2.mix.account.liq_price(**EVERYTHING)
    assert served.calls() == ["v2.mix.account.liq_price", "v2.mix.account.liq_price"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.account.liq_price(**LEAST)
    limited.spend(keeper, "v2.mix.account.liq_price", 18)
    for _ in range(2):
        keeper.v2.mix.account.liq_price(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.account.liq_price(**LEAST)
    limited.spend(hasty, "v2.mix.account.liq_price", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.account.liq_price(**LEAST)
    assert limited.refused() > 0
