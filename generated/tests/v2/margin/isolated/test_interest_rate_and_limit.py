# Made by Specloom from bitget/rest/v2/margin/isolated/interest-rate-and-limit.yaml; change that file, not this one.
"""``client.v2.margin.isolated.interest_rate_and_limit``: GET /api/v2/margin/isolated/interest-rate-and-limit."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1694579779768,
    "data": [
        {
            "symbol": "BTCUSDT",
            "leverage": "5",
            "baseCoin": "BTC",
            "baseTransferable": true,
            "baseBorrowable": "true",
            "baseDailyInterestRate": "0.00007113",
            "baseAnnuallyInterestRate": "0.02596245",
            "baseMaxBorrowableAmount": "0",
            "baseVipList": [
                {
                    "level": "0",
                    "dailyInterestRate": "0.00007333",
                    "limit": "3.5",
                    "annuallyInterestRate": "0.02676545",
                    "discountRate": "1"
                }
            ],
            "quoteCoin": "USDT",
            "quoteTransferable": "false",
            "quoteBorrowable": "yes",
            "quoteDailyInterestRate": "0.00011963",
            "quoteAnnuallyInterestRate": "0.04366495",
            "quoteMaxBorrowableAmount": "15.5",
            "quoteList": [
                {
                    "level": "0",
                    "dailyInterestRate": "0.00012333",
                    "limit": "3.5",
                    "annuallyInterestRate": "0.04501545",
                    "discountRate": "1"
                }
            ],
            "quoteTransferInAble": "no"
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
    "rate_limit.pool": "v2.margin.isolated.interest_rate_and_limit",
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
    client.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/margin/isolated/interest-rate-and-limit?symbol=BTCUSDT",
        signature="Bf3m6xyXtUPIgpDU0Bc5XISPwwCu9Q89ETmxKSZNucA=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)

    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].leverage == Decimal("5")
    assert answer[0].base_coin == "BTC"
    assert answer[0].base_transferable is True
    assert answer[0].base_borrowable is True
    assert answer[0].base_daily_interest_rate == Decimal("0.00007113")
    assert answer[0].base_annually_interest_rate == Decimal("0.02596245")
    assert answer[0].base_max_borrowable_amount == Decimal("0")
    assert answer[0].base_vip_list[0].level == 0
    assert answer[0].base_vip_list[0].daily_interest_rate == Decimal("0.00007333")
    assert answer[0].base_vip_list[0].limit == Decimal("3.5")
    assert answer[0].base_vip_list[0].annually_interest_rate == Decimal("0.02676545")
    assert answer[0].base_vip_list[0].discount_rate == Decimal("1")
    assert answer[0].quote_coin == "USDT"
    assert answer[0].quote_transferable is False
    assert answer[0].quote_borrowable is True
    assert answer[0].quote_daily_interest_rate == Decimal("0.00011963")
    assert answer[0].quote_annually_interest_rate == Decimal("0.04366495")
    assert answer[0].quote_max_borrowable_amount == Decimal("15.5")
    assert answer[0].quote_list[0].level == 0
    assert answer[0].quote_list[0].daily_interest_rate == Decimal("0.00012333")
    assert answer[0].quote_list[0].limit == Decimal("3.5")
    assert answer[0].quote_list[0].annually_interest_rate == Decimal("0.04501545")
    assert answer[0].quote_list[0].discount_rate == Decimal("1")
    assert answer[0].quote_transfer_in_able is False
    assert type(answer) is list
    assert type(answer[0].leverage) is Decimal
    assert type(answer[0].base_max_borrowable_amount) is Decimal
    assert type(answer[0].base_vip_list[0].level) is int
    assert type(answer[0].base_vip_list[0].discount_rate) is Decimal
    assert type(answer[0].quote_list[0].level) is int
    assert type(answer[0].quote_list[0].discount_rate) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)
    assert answer == client.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.margin.isolated.interest_rate_and_limit(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING | {name: value})
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
        client.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.margin.isolated.interest_rate_and_limit", 8)
    for _ in range(2):
        client.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.margin.isolated.interest_rate_and_limit) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/margin/isolated/interest-rate-and-limit")
    assert record.call == "v2.margin.isolated.interest_rate_and_limit"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.margin.isolated.interest_rate_and_limit(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.margin.isolated.interest_rate_and_limit", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.margin.isolated.interest_rate_and_limit")
    mock_client.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)
    assert served.calls() == [
        "v2.margin.isolated.interest_rate_and_limit",
        "v2.margin.isolated.interest_rate_and_limit",
    ]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)
    limited.spend(keeper, "v2.margin.isolated.interest_rate_and_limit", 8)
    for _ in range(2):
        keeper.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)
    limited.spend(hasty, "v2.margin.isolated.interest_rate_and_limit", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.margin.isolated.interest_rate_and_limit(**EVERYTHING)
    assert limited.refused() > 0
