# Made by Specloom from bitget/rest/v2/mix/account/max-open.yaml; change that file, not this one.
"""``client.v2.mix.account.max_open``: GET /api/v2/mix/account/max-open."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1762438504409,
    "data": {
        "maxOpen": "17563.78"
    }
}
"""
EVERYTHING = {
    "symbol": "ETHUSDT",
    "product_type": "USDT-FUTURES",
    "margin_coin": "USDT",
    "pos_side": "long",
    "order_type": "market",
    "open_price": "6.5",
}
LEAST = {
    "symbol": "ETHUSDT",
    "product_type": "USDT-FUTURES",
    "margin_coin": "USDT",
    "pos_side": "long",
    "order_type": "market",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "margin_coin": "marginCoin: text as str, required",
    "pos_side": "posSide: text as str, required, one of long short",
    "order_type": "orderType: text as str, required, one of limit market",
    "open_price": "openPrice: decimal as DecimalIn, optional, needed if orderType is limit",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "account"),
    "account_mode": "classic",
    "twin": "v3.account.max_open_available",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.account.max_open",
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
    client.v2.mix.account.max_open(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/account/max-open?marginCoin=USDT&openPrice=6.5&orderType=market&posSide=long&productType=USDT-FUTURES&symbol=ETHUSDT",
        signature="3jItvBCJymF1dvvMLfLRr+ya3N7+EBFUCTae11H0YXM=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.account.max_open(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/account/max-open?marginCoin=USDT&orderType=market&posSide=long&productType=USDT-FUTURES&symbol=ETHUSDT",
        signature="m14m+P1ZLVflj9Lb3rz0bwwSCEjKmwRj3z+liBWJy0M=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.account.max_open(**EVERYTHING)

    assert answer.max_open == Decimal("17563.78")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.account.max_open(**EVERYTHING)
    assert answer == client.v2.mix.account.max_open(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "product_type", "margin_coin", "pos_side", "order_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.account.max_open(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("open_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.account.max_open(**EVERYTHING | {name: value})
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
        client.v2.mix.account.max_open(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.account.max_open(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.account.max_open", 18)
    for _ in range(2):
        client.v2.mix.account.max_open(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.account.max_open(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.account.max_open) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/account/max-open")
    assert record.call == "v2.mix.account.max_open"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.account.max_open(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.account.max_open(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.account.max_open", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.account.max_open(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.account.max_open")
    mock_client.v2.mix.account.max_open(**EVERYTHING)
    assert served.calls() == ["v2.mix.account.max_open", "v2.mix.account.max_open"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.account.max_open(**LEAST)
    limited.spend(keeper, "v2.mix.account.max_open", 18)
    for _ in range(2):
        keeper.v2.mix.account.max_open(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.account.max_open(**LEAST)
    limited.spend(hasty, "v2.mix.account.max_open", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.account.max_open(**LEAST)
    assert limited.refused() > 0
