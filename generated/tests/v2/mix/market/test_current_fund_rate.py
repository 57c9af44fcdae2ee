# Made by Specloom from bitget/rest/v2/mix/market/current-fund-rate.yaml; change that file, not this one.
"""``client.v2.mix.market.current_fund_rate``: GET /api/v2/mix/market/current-fund-rate."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1743054548546,
    "data": [
        {
            "symbol": "BTCUSDT",
            "fundingRate": "0.000068",
            "fundingRateInterval": "8",
            "nextUpdate": "1743062400000",
            "minFundingRate": "-0.003",
            "maxFundingRate": "0.003"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "product_type": "usdt-futures",
}
LEAST = {
    "product_type": "usdt-futures",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, optional, symbol",
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
    "rate_limit.pool": "v2.mix.market.current_fund_rate",
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
    client.v2.mix.market.current_fund_rate(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/market/current-fund-rate?productType=usdt-futures&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.market.current_fund_rate(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/mix/market/current-fund-rate?productType=usdt-futures",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.market.current_fund_rate(**EVERYTHING)

    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].funding_rate == Decimal("0.000068")
    assert answer[0].funding_rate_interval == 8
    assert answer[0].next_update == 1743062400000
    assert answer[0].min_funding_rate == Decimal("-0.003")
    assert answer[0].max_funding_rate == Decimal("0.003")
    assert type(answer) is list
    assert type(answer[0].funding_rate_interval) is int
    assert type(answer[0].next_update) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.market.current_fund_rate(**EVERYTHING)
    assert answer == client.v2.mix.market.current_fund_rate(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.market.current_fund_rate(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.market.current_fund_rate(**EVERYTHING | {name: value})
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
        client.v2.mix.market.current_fund_rate(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.current_fund_rate(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.market.current_fund_rate", 18)
    for _ in range(2):
        client.v2.mix.market.current_fund_rate(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.current_fund_rate(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.market.current_fund_rate) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/market/current-fund-rate")
    assert record.call == "v2.mix.market.current_fund_rate"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.market.current_fund_rate(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.market.current_fund_rate(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.market.current_fund_rate", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.market.current_fund_rate(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.market.current_fund_rate")
    mock_client.v2.mix.market.current_fund_rate(**EVERYTHING)
    assert served.calls() == ["v2.mix.market.current_fund_rate", "v2.mix.market.current_fund_rate"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.market.current_fund_rate(**LEAST)
    limited.spend(keeper, "v2.mix.market.current_fund_rate", 18)
    for _ in range(2):
        keeper.v2.mix.market.current_fund_rate(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.market.current_fund_rate(**LEAST)
    limited.spend(hasty, "v2.mix.market.current_fund_rate", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.market.current_fund_rate(**LEAST)
    assert limited.refused() > 0
