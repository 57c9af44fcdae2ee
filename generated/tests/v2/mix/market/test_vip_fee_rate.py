# Made by Specloom from bitget/rest/v2/mix/market/vip-fee-rate.yaml; change that file, not this one.
"""``client.v2.mix.market.vip_fee_rate``: GET /api/v2/mix/market/vip-fee-rate."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

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
    assert type(answer[0].level) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.market.vip_fee_rate(**EVERYTHING)
    assert answer == client.v2.mix.market.vip_fee_rate(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("22001", errors.NothingToDo),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.market.vip_fee_rate(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.vip_fee_rate(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.mix.market.vip_fee_rate(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.vip_fee_rate(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/mix/market/vip-fee-rate")
    assert record.call == "v2.mix.market.vip_fee_rate"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "public"
    assert record.effect == "read"
    assert record.errors == ("common", "mix")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v2.mix.market.vip_fee_rate"


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
