# Made by Specloom from bitget/rest/v2/margin/currencies.yaml; change that file, not this one.
"""``client.v2.margin.currencies``: GET /api/v2/margin/currencies."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1679383565084,
    "data": [
        {
            "symbol": "ETHUSDT",
            "baseCoin": "ETH",
            "quoteCoin": "USDT",
            "maxCrossedLeverage": "3",
            "maxIsolatedLeverage": "10",
            "warningRiskRatio": "0.80000000",
            "liquidationRiskRatio": "1.00000000",
            "minTradeAmount": "0.00010000",
            "maxTradeAmount": "10000.00000000",
            "takerFeeRate": "0.00100000",
            "makerFeeRate": "11.5",
            "pricePrecision": "4",
            "quantityPrecision": "22",
            "minTradeUSDT": "5.00000000",
            "isBorrowable": true,
            "userMinBorrow": "0.00000001",
            "status": "1",
            "isIsolatedBaseBorrowable": "true",
            "isIsolatedQuoteBorrowable": "false",
            "isCrossBorrowable": "yes"
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
    "errors": ("common", "margin"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.margin.currencies",
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
    client.v2.margin.currencies(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/currencies",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.currencies(**EVERYTHING)

    assert answer[0].symbol == "ETHUSDT"
    assert answer[0].base_coin == "ETH"
    assert answer[0].quote_coin == "USDT"
    assert answer[0].max_crossed_leverage == Decimal("3")
    assert answer[0].max_isolated_leverage == Decimal("10")
    assert answer[0].warning_risk_ratio == Decimal("0.80000000")
    assert answer[0].liquidation_risk_ratio == Decimal("1.00000000")
    assert answer[0].min_trade_amount == Decimal("0.00010000")
    assert answer[0].max_trade_amount == Decimal("10000.00000000")
    assert answer[0].taker_fee_rate == Decimal("0.00100000")
    assert answer[0].maker_fee_rate == Decimal("11.5")
    assert answer[0].price_precision == 4
    assert answer[0].quantity_precision == 22
    assert answer[0].min_trade_usdt == Decimal("5.00000000")
    assert answer[0].is_borrowable is True
    assert answer[0].user_min_borrow == Decimal("1E-8")
    assert answer[0].status == "1"
    assert answer[0].is_isolated_base_borrowable is True
    assert answer[0].is_isolated_quote_borrowable is False
    assert answer[0].is_cross_borrowable is True
    assert type(answer) is list
    assert type(answer[0].max_crossed_leverage) is Decimal
    assert type(answer[0].max_isolated_leverage) is Decimal
    assert type(answer[0].price_precision) is int
    assert type(answer[0].quantity_precision) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.currencies(**EVERYTHING)
    assert answer == client.v2.margin.currencies(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v2.margin.currencies(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.currencies(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.currencies", 8)
    for _ in range(2):
        client.v2.margin.currencies(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.currencies(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.currencies) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/margin/currencies")
    assert record.call == "v2.margin.currencies"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.currencies(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.currencies(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.currencies", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.currencies(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.currencies")
    mock_client.v2.margin.currencies(**EVERYTHING)
    assert served.calls() == ["v2.margin.currencies", "v2.margin.currencies"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.currencies(**EVERYTHING)
    limited.spend(keeper, "v2.margin.currencies", 8)
    for _ in range(2):
        keeper.v2.margin.currencies(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.currencies(**EVERYTHING)
    limited.spend(hasty, "v2.margin.currencies", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.currencies(**EVERYTHING)
    assert limited.refused() > 0
