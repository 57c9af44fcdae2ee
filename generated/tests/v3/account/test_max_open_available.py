# Made by Specloom from bitget/rest/v3/account/max-open-available.yaml; change that file, not this one.
"""``client.v3.account.max_open_available``: POST /api/v3/account/max-open-available."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1741851607871,
    "data": {
        "available": "52.008255",
        "maxOpen": "2.5",
        "buyOpenCost": "3.5",
        "sellOpenCost": "4.5",
        "maxBuyOpen": "5.5",
        "maxSellOpen": "6.5"
    }
}
"""
EVERYTHING = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
    "order_type": "market",
    "side": "sell",
    "price": "5.5",
    "size": "6.5",
}
LEAST = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
    "order_type": "market",
    "side": "sell",
}
TAKES = {
    "category": "category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "order_type": "orderType: text as str, required, one of limit market",
    "side": "side: text as str, required, one of buy sell",
    "price": "price: decimal as DecimalIn, optional, needed if orderType is limit",
    "size": "size: decimal as DecimalIn, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": "v2.mix.account.max_open",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.max_open_available",
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
    client.v3.account.max_open_available(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/account/max-open-available",
        body='{"category":"SPOT","symbol":"BTCUSDT","orderType":"market","side":"sell","price":"5.5","size":"6.5"}',
        signature="1TvkUGPCGuNcgrXrE8kjhveG4Z5Z/ohTyZ693pw9M/k=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.max_open_available(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/account/max-open-available",
        body='{"category":"SPOT","symbol":"BTCUSDT","orderType":"market","side":"sell"}',
        signature="D+LN2q3yp/1LxCTK8OpEt7J76HYOVgOD8MjcVwnHi5k=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.max_open_available(**EVERYTHING)

    assert answer.available == Decimal("52.008255")
    assert answer.max_open == Decimal("2.5")
    assert answer.buy_open_cost == Decimal("3.5")
    assert answer.sell_open_cost == Decimal("4.5")
    assert answer.max_buy_open == Decimal("5.5")
    assert answer.max_sell_open == Decimal("6.5")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.max_open_available(**EVERYTHING)
    assert answer == client.v3.account.max_open_available(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category", "symbol", "order_type", "side"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.account.max_open_available(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("price", "much"),
        ("size", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.account.max_open_available(**EVERYTHING | {name: value})
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
        client.v3.account.max_open_available(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.max_open_available(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.max_open_available", 3)
    for _ in range(2):
        client.v3.account.max_open_available(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.max_open_available(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.max_open_available) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/account/max-open-available")
    assert record.call == "v3.account.max_open_available"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.max_open_available(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.max_open_available(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.max_open_available", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.max_open_available(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.max_open_available")
    mock_client.v3.account.max_open_available(**EVERYTHING)
    assert served.calls() == ["v3.account.max_open_available", "v3.account.max_open_available"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.max_open_available(**LEAST)
    limited.spend(keeper, "v3.account.max_open_available", 3)
    for _ in range(2):
        keeper.v3.account.max_open_available(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.max_open_available(**LEAST)
    limited.spend(hasty, "v3.account.max_open_available", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.max_open_available(**LEAST)
    assert limited.refused() > 0
