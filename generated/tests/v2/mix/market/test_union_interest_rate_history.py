# Made by Specloom from bitget/rest/v2/mix/market/union-interest-rate-history.yaml; change that file, not this one.
"""``client.v2.mix.market.union_interest_rate_history``: GET /api/v2/mix/market/union-interest-rate-history."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1725948522731,
    "data": {
        "coin": "USDT",
        "historyInterestRateList": [
            {
                "ts": "1723533015946",
                "annualInterestRate": "0.02555",
                "dailyInterestRate": "0.00007"
            },
            {
                "ts": "1723446615946",
                "annualInterestRate": "0.02555",
                "dailyInterestRate": "0.00007"
            },
            {
                "ts": "1723360215946",
                "annualInterestRate": "0.02555",
                "dailyInterestRate": "0.00007"
            }
        ]
    }
}
"""
EVERYTHING = {
    "coin": "USDT",
}
TAKES = {
    "coin": "coin: text as str, required",
}
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
    "rate_limit.pool": "v2.mix.market.union_interest_rate_history",
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
    client.v2.mix.market.union_interest_rate_history(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/market/union-interest-rate-history?coin=USDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.market.union_interest_rate_history(**EVERYTHING)

    assert answer.coin == "USDT"
    assert answer.history_interest_rate_list[0].ts == 1723533015946
    assert answer.history_interest_rate_list[0].annual_interest_rate == Decimal("0.02555")
    assert answer.history_interest_rate_list[0].daily_interest_rate == Decimal("0.00007")
    assert answer.history_interest_rate_list[1].ts == 1723446615946
    assert answer.history_interest_rate_list[1].annual_interest_rate == Decimal("0.02555")
    assert answer.history_interest_rate_list[1].daily_interest_rate == Decimal("0.00007")
    assert answer.history_interest_rate_list[2].ts == 1723360215946
    assert answer.history_interest_rate_list[2].annual_interest_rate == Decimal("0.02555")
    assert answer.history_interest_rate_list[2].daily_interest_rate == Decimal("0.00007")
    assert type(answer.history_interest_rate_list[0].ts) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.market.union_interest_rate_history(**EVERYTHING)
    assert answer == client.v2.mix.market.union_interest_rate_history(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.market.union_interest_rate_history(**given)
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
        client.v2.mix.market.union_interest_rate_history(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.union_interest_rate_history(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.market.union_interest_rate_history", 3)
    for _ in range(2):
        client.v2.mix.market.union_interest_rate_history(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.union_interest_rate_history(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.market.union_interest_rate_history) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/market/union-interest-rate-history")
    assert record.call == "v2.mix.market.union_interest_rate_history"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.market.union_interest_rate_history(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.market.union_interest_rate_history(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.market.union_interest_rate_history", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.market.union_interest_rate_history(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.market.union_interest_rate_history")
    mock_client.v2.mix.market.union_interest_rate_history(**EVERYTHING)
    assert served.calls() == ["v2.mix.market.union_interest_rate_history", "v2.mix.market.union_interest_rate_history"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.market.union_interest_rate_history(**EVERYTHING)
    limited.spend(keeper, "v2.mix.market.union_interest_rate_history", 3)
    for _ in range(2):
        keeper.v2.mix.market.union_interest_rate_history(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.market.union_interest_rate_history(**EVERYTHING)
    limited.spend(hasty, "v2.mix.market.union_interest_rate_history", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.market.union_interest_rate_history(**EVERYTHING)
    assert limited.refused() > 0
