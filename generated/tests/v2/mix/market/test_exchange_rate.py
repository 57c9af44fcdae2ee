# Made by Specloom from bitget/rest/v2/mix/market/exchange-rate.yaml; change that file, not this one.
"""``client.v2.mix.market.exchange_rate``: GET /api/v2/mix/market/exchange-rate."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1725948315516,
    "data": [
        {
            "coin": "BTC",
            "exchangeRateList": [
                {
                    "tier": "1",
                    "minAmount": "0",
                    "maxAmount": "1000",
                    "exchangeRate": "0.99"
                },
                {
                    "tier": "2",
                    "minAmount": "1000",
                    "maxAmount": "5000",
                    "exchangeRate": "0.98"
                },
                {
                    "tier": "3",
                    "minAmount": "5000",
                    "maxAmount": "10000",
                    "exchangeRate": "0.97"
                },
                {
                    "tier": "4",
                    "minAmount": "10000",
                    "maxAmount": "50000",
                    "exchangeRate": "0.96"
                },
                {
                    "tier": "5",
                    "minAmount": "50000",
                    "maxAmount": "-1",
                    "exchangeRate": "0.95"
                }
            ]
        },
        {
            "coin": "ETH",
            "exchangeRateList": [
                {
                    "tier": "1",
                    "minAmount": "0",
                    "maxAmount": "1000",
                    "exchangeRate": "0.99"
                },
                {
                    "tier": "2",
                    "minAmount": "1000",
                    "maxAmount": "5000",
                    "exchangeRate": "0.98"
                },
                {
                    "tier": "3",
                    "minAmount": "5000",
                    "maxAmount": "10000",
                    "exchangeRate": "0.97"
                },
                {
                    "tier": "4",
                    "minAmount": "10000",
                    "maxAmount": "50000",
                    "exchangeRate": "0.96"
                },
                {
                    "tier": "5",
                    "minAmount": "50000",
                    "maxAmount": "-1",
                    "exchangeRate": "0.95"
                }
            ]
        }
    ]
}
"""
EVERYTHING = {}
TAKES = {}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "public",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.market.exchange_rate",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.market.exchange_rate(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/market/exchange-rate",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.market.exchange_rate(**EVERYTHING)

    assert answer[0].coin == "BTC"
    assert answer[0].exchange_rate_list[0].tier == 1
    assert answer[0].exchange_rate_list[0].min_amount == Decimal("0")
    assert answer[0].exchange_rate_list[0].max_amount == Decimal("1000")
    assert answer[0].exchange_rate_list[0].exchange_rate == Decimal("0.99")
    assert answer[0].exchange_rate_list[1].tier == 2
    assert answer[0].exchange_rate_list[1].min_amount == Decimal("1000")
    assert answer[0].exchange_rate_list[1].max_amount == Decimal("5000")
    assert answer[0].exchange_rate_list[1].exchange_rate == Decimal("0.98")
    assert answer[0].exchange_rate_list[2].tier == 3
    assert answer[0].exchange_rate_list[2].min_amount == Decimal("5000")
    assert answer[0].exchange_rate_list[2].max_amount == Decimal("10000")
    assert answer[0].exchange_rate_list[2].exchange_rate == Decimal("0.97")
    assert answer[0].exchange_rate_list[3].tier == 4
    assert answer[0].exchange_rate_list[3].min_amount == Decimal("10000")
    assert answer[0].exchange_rate_list[3].max_amount == Decimal("50000")
    assert answer[0].exchange_rate_list[3].exchange_rate == Decimal("0.96")
    assert answer[0].exchange_rate_list[4].tier == 5
    assert answer[0].exchange_rate_list[4].min_amount == Decimal("50000")
    assert answer[0].exchange_rate_list[4].max_amount == Decimal("-1")
    assert answer[0].exchange_rate_list[4].exchange_rate == Decimal("0.95")
    assert answer[1].coin == "ETH"
    assert answer[1].exchange_rate_list[0].tier == 1
    assert answer[1].exchange_rate_list[0].min_amount == Decimal("0")
    assert answer[1].exchange_rate_list[0].max_amount == Decimal("1000")
    assert answer[1].exchange_rate_list[0].exchange_rate == Decimal("0.99")
    assert answer[1].exchange_rate_list[1].tier == 2
    assert answer[1].exchange_rate_list[1].min_amount == Decimal("1000")
    assert answer[1].exchange_rate_list[1].max_amount == Decimal("5000")
    assert answer[1].exchange_rate_list[1].exchange_rate == Decimal("0.98")
    assert answer[1].exchange_rate_list[2].tier == 3
    assert answer[1].exchange_rate_list[2].min_amount == Decimal("5000")
    assert answer[1].exchange_rate_list[2].max_amount == Decimal("10000")
    assert answer[1].exchange_rate_list[2].exchange_rate == Decimal("0.97")
    assert answer[1].exchange_rate_list[3].tier == 4
    assert answer[1].exchange_rate_list[3].min_amount == Decimal("10000")
    assert answer[1].exchange_rate_list[3].max_amount == Decimal("50000")
    assert answer[1].exchange_rate_list[3].exchange_rate == Decimal("0.96")
    assert answer[1].exchange_rate_list[4].tier == 5
    assert answer[1].exchange_rate_list[4].min_amount == Decimal("50000")
    assert answer[1].exchange_rate_list[4].max_amount == Decimal("-1")
    assert answer[1].exchange_rate_list[4].exchange_rate == Decimal("0.95")
    assert type(answer) is list
    assert type(answer[0].exchange_rate_list[0].tier) is int
    assert type(answer[0].exchange_rate_list[0].min_amount) is Decimal
    assert type(answer[0].exchange_rate_list[0].max_amount) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.market.exchange_rate(**EVERYTHING)
    assert answer == client.v2.mix.market.exchange_rate(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v2.mix.market.exchange_rate(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.exchange_rate(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.market.exchange_rate", 3)
    for _ in range(2):
        client.v2.mix.market.exchange_rate(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.exchange_rate(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.market.exchange_rate) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/market/exchange-rate")
    assert record.call == "v2.mix.market.exchange_rate"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.market.exchange_rate(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.market.exchange_rate(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.market.exchange_rate", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.market.exchange_rate(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.market.exchange_rate")
    mock_client.v2.mix.market.exchange_rate(**EVERYTHING)
    assert served.calls() == ["v2.mix.market.exchange_rate", "v2.mix.market.exchange_rate"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.market.exchange_rate(**EVERYTHING)
    limited.spend(keeper, "v2.mix.market.exchange_rate", 3)
    for _ in range(2):
        keeper.v2.mix.market.exchange_rate(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.market.exchange_rate(**EVERYTHING)
    limited.spend(hasty, "v2.mix.market.exchange_rate", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.market.exchange_rate(**EVERYTHING)
    assert limited.refused() > 0
