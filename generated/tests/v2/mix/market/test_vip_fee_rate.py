# Made by Specloom from bitget/rest/v2/mix/market/vip-fee-rate.yaml; change that file, not this one.
"""``client.v2.mix.market.vip_fee_rate``: GET /api/v2/mix/market/vip-fee-rate."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695794449789,
    "data": [
        {
            "level": "1",
            "dealAmount": "100000",
            "assetAmount": "50000",
            "takerFeeRate": "0.0006",
            "makerFeeRate": "0.0004",
            "btcWithdrawAmount": "300",
            "usdtWithdrawAmount": "5000000"
        },
        {
            "level": "2",
            "dealAmount": "200000",
            "assetAmount": "500000",
            "takerFeeRate": "0.0006",
            "makerFeeRate": "0.0004",
            "btcWithdrawAmount": "300",
            "usdtWithdrawAmount": "5000000"
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
    "rate_limit.pool": "v2.mix.market.vip_fee_rate",
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
    client.v2.mix.market.vip_fee_rate(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/market/vip-fee-rate",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.market.vip_fee_rate(**EVERYTHING)

    assert answer[0].level == 1
    assert answer[0].deal_amount == Decimal("100000")
    assert answer[0].asset_amount == Decimal("50000")
    assert answer[0].taker_fee_rate == Decimal("0.0006")
    assert answer[0].maker_fee_rate == Decimal("0.0004")
    assert answer[0].btc_withdraw_amount == Decimal("300")
    assert answer[0].usdt_withdraw_amount == Decimal("5000000")
    assert answer[1].level == 2
    assert answer[1].deal_amount == Decimal("200000")
    assert answer[1].asset_amount == Decimal("500000")
    assert answer[1].taker_fee_rate == Decimal("0.0006")
    assert answer[1].maker_fee_rate == Decimal("0.0004")
    assert answer[1].btc_withdraw_amount == Decimal("300")
    assert answer[1].usdt_withdraw_amount == Decimal("5000000")
    assert type(answer) is list
    assert type(answer[0].level) is int
    assert type(answer[0].deal_amount) is Decimal
    assert type(answer[0].asset_amount) is Decimal
    assert type(answer[0].btc_withdraw_amount) is Decimal
    assert type(answer[0].usdt_withdraw_amount) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.market.vip_fee_rate(**EVERYTHING)
    assert answer == client.v2.mix.market.vip_fee_rate(**EVERYTHING)
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
        client.v2.mix.market.vip_fee_rate(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.vip_fee_rate(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.market.vip_fee_rate", 8)
    for _ in range(2):
        client.v2.mix.market.vip_fee_rate(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.vip_fee_rate(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.market.vip_fee_rate) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/market/vip-fee-rate")
    assert record.call == "v2.mix.market.vip_fee_rate"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.market.vip_fee_rate(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.market.vip_fee_rate(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.market.vip_fee_rate", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.market.vip_fee_rate(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.market.vip_fee_rate")
    mock_client.v2.mix.market.vip_fee_rate(**EVERYTHING)
    assert served.calls() == ["v2.mix.market.vip_fee_rate", "v2.mix.market.vip_fee_rate"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.market.vip_fee_rate(**EVERYTHING)
    limited.spend(keeper, "v2.mix.market.vip_fee_rate", 8)
    for _ in range(2):
        keeper.v2.mix.market.vip_fee_rate(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.market.vip_fee_rate(**EVERYTHING)
    limited.spend(hasty, "v2.mix.market.vip_fee_rate", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.market.vip_fee_rate(**EVERYTHING)
    assert limited.refused() > 0
