# Made by Specloom from bitget/rest/v2/mix/market/merge-depth.yaml; change that file, not this one.
"""``client.v2.mix.market.merge_depth``: GET /api/v2/mix/market/merge-depth."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695870963008,
    "data": {
        "asks": [
            [
                26347.5,
                0.25
            ],
            [
                26348.0,
                0.16
            ]
        ],
        "bids": [
            [
                26346.5,
                0.16
            ],
            [
                26346.0,
                0.32
            ]
        ],
        "ts": "1695870968804",
        "scale": "0.1",
        "precision": "scale0",
        "isMaxPrecision": "NO"
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "product_type": "usdt-futures",
    "precision": "precision3",
    "limit": "100",
}
LEAST = {
    "symbol": "BTCUSDT",
    "product_type": "usdt-futures",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "precision": "precision: text as str, optional",
    "limit": "limit: text as str, optional, one of 1 5 15 50 100 max, else 100",
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
    "rate_limit.pool": "v2.mix.market.merge_depth",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.market.merge_depth(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/market/merge-depth?limit=100&precision=precision3&productType=usdt-futures&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.market.merge_depth(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/market/merge-depth?productType=usdt-futures&symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.market.merge_depth(**EVERYTHING)

    assert answer.asks[0].price == Decimal("26347.5")
    assert answer.asks[0].size == Decimal("0.25")
    assert answer.asks[1].price == Decimal("26348.0")
    assert answer.asks[1].size == Decimal("0.16")
    assert answer.bids[0].price == Decimal("26346.5")
    assert answer.bids[0].size == Decimal("0.16")
    assert answer.bids[1].price == Decimal("26346.0")
    assert answer.bids[1].size == Decimal("0.32")
    assert answer.ts == 1695870968804
    assert answer.scale == Decimal("0.1")
    assert answer.precision == "scale0"
    assert answer.is_max_precision is False
    assert type(answer.ts) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.market.merge_depth(**EVERYTHING)
    assert answer == client.v2.mix.market.merge_depth(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.market.merge_depth(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.market.merge_depth(**EVERYTHING | {name: value})
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
        client.v2.mix.market.merge_depth(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.merge_depth(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.market.merge_depth", 18)
    for _ in range(2):
        client.v2.mix.market.merge_depth(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.merge_depth(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.market.merge_depth) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/market/merge-depth")
    assert record.call == "v2.mix.market.merge_depth"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.market.merge_depth(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.market.merge_depth(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.market.merge_depth", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.market.merge_depth(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.market.merge_depth")
    mock_client.v2.mix.market.merge_depth(**EVERYTHING)
    assert served.calls() == ["v2.mix.market.merge_depth", "v2.mix.market.merge_depth"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.market.merge_depth(**LEAST)
    limited.spend(keeper, "v2.mix.market.merge_depth", 18)
    for _ in range(2):
        keeper.v2.mix.market.merge_depth(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.market.merge_depth(**LEAST)
    limited.spend(hasty, "v2.mix.market.merge_depth", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.market.merge_depth(**LEAST)
    assert limited.refused() > 0
