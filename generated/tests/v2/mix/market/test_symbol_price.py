# Made by Specloom from bitget/rest/v2/mix/market/symbol-price.yaml; change that file, not this one.
"""``client.v2.mix.market.symbol_price``: GET /api/v2/mix/market/symbol-price."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695793384294,
    "data": [
        {
            "symbol": "BTCUSDT",
            "price": "26242",
            "indexPrice": "34867",
            "markPrice": "25555",
            "ts": "1695793390482"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "product_type": "usdt-futures",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "public",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.market.symbol_price",
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
    client.v2.mix.market.symbol_price(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/market/symbol-price?productType=usdt-futures&symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.market.symbol_price(**EVERYTHING)

    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].price == Decimal("26242")
    assert answer[0].index_price == Decimal("34867")
    assert answer[0].mark_price == Decimal("25555")
    assert answer[0].ts == 1695793390482
    assert type(answer) is list
    assert type(answer[0].price) is Decimal
    assert type(answer[0].index_price) is Decimal
    assert type(answer[0].mark_price) is Decimal
    assert type(answer[0].ts) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.market.symbol_price(**EVERYTHING)
    assert answer == client.v2.mix.market.symbol_price(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.market.symbol_price(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.market.symbol_price(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.market.symbol_price(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.symbol_price(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.market.symbol_price", 18)
    for _ in range(2):
        client.v2.mix.market.symbol_price(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.symbol_price(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.market.symbol_price) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/market/symbol-price")
    assert record.call == "v2.mix.market.symbol_price"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.market.symbol_price(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.market.symbol_price(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.market.symbol_price", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.market.symbol_price(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.market.symbol_price")
    mock_client.v2.mix.market.symbol_price(**EVERYTHING)
    assert served.calls() == ["v2.mix.market.symbol_price", "v2.mix.market.symbol_price"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.market.symbol_price(**EVERYTHING)
    limited.spend(keeper, "v2.mix.market.symbol_price", 18)
    for _ in range(2):
        keeper.v2.mix.market.symbol_price(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.market.symbol_price(**EVERYTHING)
    limited.spend(hasty, "v2.mix.market.symbol_price", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.market.symbol_price(**EVERYTHING)
    assert limited.refused() > 0
