# Made by Specloom from bitget/rest/v2/margin/isolated/tier-data.yaml; change that file, not this one.
"""``client.v2.margin.isolated.tier_data``: GET /api/v2/margin/isolated/tier-data."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1694583297872,
    "data": [
        {
            "tier": "1",
            "symbol": "BTCUSDT",
            "leverage": "5",
            "baseCoin": "BTC",
            "quoteCoin": "USDT",
            "baseMaxBorrowableAmount": "0",
            "quoteMaxBorrowableAmount": "7.5",
            "maintainMarginRate": "0.1",
            "initRate": "0.25"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "margin"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.margin.isolated.tier_data",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.margin.isolated.tier_data(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/isolated/tier-data?symbol=BTCUSDT",
        signature="kVC/8Vl+Z3FO+vQBztH2nD//R0dW+ITbUX5+3v7Iq/E=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.isolated.tier_data(**EVERYTHING)

    assert answer[0].tier == 1
    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].leverage == Decimal("5")
    assert answer[0].base_coin == "BTC"
    assert answer[0].quote_coin == "USDT"
    assert answer[0].base_max_borrowable_amount == Decimal("0")
    assert answer[0].quote_max_borrowable_amount == Decimal("7.5")
    assert answer[0].maintain_margin_rate == Decimal("0.1")
    assert answer[0].init_rate == Decimal("0.25")
    assert type(answer) is list
    assert type(answer[0].tier) is int
    assert type(answer[0].leverage) is Decimal
    assert type(answer[0].base_max_borrowable_amount) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.isolated.tier_data(**EVERYTHING)
    assert answer == client.v2.margin.isolated.tier_data(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.margin.isolated.tier_data(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.margin.isolated.tier_data(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("50001", errors.BadCoin, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.margin.isolated.tier_data(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.isolated.tier_data(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.isolated.tier_data", 8)
    for _ in range(2):
        client.v2.margin.isolated.tier_data(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.isolated.tier_data(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.isolated.tier_data) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/margin/isolated/tier-data")
    assert record.call == "v2.margin.isolated.tier_data"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.isolated.tier_data(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.isolated.tier_data(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.isolated.tier_data", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.isolated.tier_data(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.isolated.tier_data")
    mock_client.v2.margin.isolated.tier_data(**EVERYTHING)
    assert served.calls() == ["v2.margin.isolated.tier_data", "v2.margin.isolated.tier_data"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.isolated.tier_data(**EVERYTHING)
    limited.spend(keeper, "v2.margin.isolated.tier_data", 8)
    for _ in range(2):
        keeper.v2.margin.isolated.tier_data(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.isolated.tier_data(**EVERYTHING)
    limited.spend(hasty, "v2.margin.isolated.tier_data", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.isolated.tier_data(**EVERYTHING)
    assert limited.refused() > 0
