# Made by Specloom from bitget/rest/v2/earn/loan/public/coinInfos.yaml; change that file, not this one.
"""``client.v2.earn.loan.public.coin_infos``: GET /api/v2/earn/loan/public/coinInfos."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1692433281223,
    "data": {
        "loanInfos": [
            {
                "coin": "USDT",
                "hourRate7D": "0.00000617",
                "rate7D": "0.054",
                "hourRate30D": "0.00000879",
                "rate30D": "0.077",
                "minUsdt": "200",
                "maxUsdt": "1000000",
                "min": "8.5",
                "max": "9.5"
            }
        ],
        "pledgeInfos": [
            {
                "coin": "MATIC",
                "initRate": "0.6",
                "supRate": "0.75",
                "forceRate": "0.83",
                "minUsdt": "0",
                "maxUsdt": "200000"
            }
        ]
    }
}
"""
EVERYTHING = {
    "coin": "coin1",
}
LEAST = {}
TAKES = {
    "coin": "coin: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "public",
    "effect": "read",
    "errors": ("common", "earn", "loan"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.earn.loan.public.coin_infos",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.loan.public.coin_infos(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/loan/public/coinInfos?coin=coin1",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.loan.public.coin_infos(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/earn/loan/public/coinInfos",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.loan.public.coin_infos(**EVERYTHING)

    assert answer.loan_infos[0].coin == "USDT"
    assert answer.loan_infos[0].hour_rate7_d == Decimal("0.00000617")
    assert answer.loan_infos[0].rate7_d == Decimal("0.054")
    assert answer.loan_infos[0].hour_rate30_d == Decimal("0.00000879")
    assert answer.loan_infos[0].rate30_d == Decimal("0.077")
    assert answer.loan_infos[0].min_usdt == Decimal("200")
    assert answer.loan_infos[0].max_usdt == Decimal("1000000")
    assert answer.loan_infos[0].min == Decimal("8.5")
    assert answer.loan_infos[0].max == Decimal("9.5")
    assert answer.pledge_infos[0].coin == "MATIC"
    assert answer.pledge_infos[0].init_rate == Decimal("0.6")
    assert answer.pledge_infos[0].sup_rate == Decimal("0.75")
    assert answer.pledge_infos[0].force_rate == Decimal("0.83")
    assert answer.pledge_infos[0].min_usdt == Decimal("0")
    assert answer.pledge_infos[0].max_usdt == Decimal("200000")
    assert type(answer.loan_infos[0].min_usdt) is Decimal
    assert type(answer.loan_infos[0].max_usdt) is Decimal
    assert type(answer.pledge_infos[0].min_usdt) is Decimal
    assert type(answer.pledge_infos[0].max_usdt) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.loan.public.coin_infos(**EVERYTHING)
    assert answer == client.v2.earn.loan.public.coin_infos(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("59002", errors.EarnRefused, "no", "never"),
        ("80001", errors.InvalidParameter, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.earn.loan.public.coin_infos(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.loan.public.coin_infos(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.loan.public.coin_infos", 8)
    for _ in range(2):
        client.v2.earn.loan.public.coin_infos(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.loan.public.coin_infos(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.loan.public.coin_infos) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/earn/loan/public/coinInfos")
    assert record.call == "v2.earn.loan.public.coin_infos"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.loan.public.coin_infos(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.loan.public.coin_infos(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.loan.public.coin_infos", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.loan.public.coin_infos(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.loan.public.coin_infos")
    mock_client.v2.earn.loan.public.coin_infos(**EVERYTHING)
    assert served.calls() == ["v2.earn.loan.public.coin_infos", "v2.earn.loan.public.coin_infos"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.loan.public.coin_infos(**LEAST)
    limited.spend(keeper, "v2.earn.loan.public.coin_infos", 8)
    for _ in range(2):
        keeper.v2.earn.loan.public.coin_infos(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.loan.public.coin_infos(**LEAST)
    limited.spend(hasty, "v2.earn.loan.public.coin_infos", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.loan.public.coin_infos(**LEAST)
    assert limited.refused() > 0
