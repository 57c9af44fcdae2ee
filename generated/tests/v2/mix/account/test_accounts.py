# Made by Specloom from bitget/rest/v2/mix/account/accounts.yaml; change that file, not this one.
"""``client.v2.mix.account.accounts``: GET /api/v2/mix/account/accounts."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": [
        {
            "marginCoin": "USDT",
            "locked": "0.31876482",
            "available": "10575.26735771",
            "crossedMaxAvailable": "10580.56434289",
            "isolatedMaxAvailable": "5.5",
            "maxTransferOut": "10572.92904289",
            "accountEquity": "10582.90265771",
            "usdtEquity": "10582.902657719473",
            "btcEquity": "0.204885807029",
            "crossedRiskRate": "0",
            "unrealizedPL": "11.5",
            "coupon": "12.5",
            "unionTotalMagin": "111,1",
            "unionAvailable": "1111.1",
            "unionMm": "111",
            "assetList": [
                {
                    "coin": "BTC",
                    "balance": "1.2",
                    "available": "3.5"
                }
            ],
            "isolatedMargin": "23.43",
            "crossedMargin": "34.34",
            "crossedUnrealizedPL": "23",
            "isolatedUnrealizedPL": "20.5",
            "assetMode": "union"
        }
    ],
    "msg": "success",
    "requestTime": 1630901215622
}
"""
EVERYTHING = {
    "product_type": "USDT-FUTURES",
}
TAKES = {
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "account"),
    "account_mode": "classic",
    "twin": "v3.account.assets",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.account.accounts",
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
    client.v2.mix.account.accounts(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/account/accounts?productType=USDT-FUTURES",
        signature="YiJ3Wso7FSx6X2nhdXmBPzAycHS4+IqTSxNQNXfTG8E=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.account.accounts(**EVERYTHING)

    assert answer[0].margin_coin == "USDT"
    assert answer[0].locked == Decimal("0.31876482")
    assert answer[0].available == Decimal("10575.26735771")
    assert answer[0].crossed_max_available == Decimal("10580.56434289")
    assert answer[0].isolated_max_available == Decimal("5.5")
    assert answer[0].max_transfer_out == Decimal("10572.92904289")
    assert answer[0].account_equity == Decimal("10582.90265771")
    assert answer[0].usdt_equity == Decimal("10582.902657719473")
    assert answer[0].btc_equity == Decimal("0.204885807029")
    assert answer[0].crossed_risk_rate == Decimal("0")
    assert answer[0].unrealized_pl == Decimal("11.5")
    assert answer[0].coupon == Decimal("12.5")
    assert answer[0].union_total_magin == "111,1"
    assert answer[0].union_available == Decimal("1111.1")
    assert answer[0].union_mm == Decimal("111")
    assert answer[0].asset_list[0].coin == "BTC"
    assert answer[0].asset_list[0].balance == Decimal("1.2")
    assert answer[0].asset_list[0].available == Decimal("3.5")
    assert answer[0].isolated_margin == Decimal("23.43")
    assert answer[0].crossed_margin == Decimal("34.34")
    assert answer[0].crossed_unrealized_pl == Decimal("23")
    assert answer[0].isolated_unrealized_pl == Decimal("20.5")
    assert answer[0].asset_mode == "union"
    assert type(answer) is list
    assert type(answer[0].crossed_risk_rate) is Decimal
    assert type(answer[0].union_mm) is Decimal
    assert type(answer[0].crossed_unrealized_pl) is Decimal
    assert not client.drift


VALUES = {
    ("data", 0, "assetMode"): ("single", "union"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.mix.account.accounts(**EVERYTHING)


def test_documented_values(told):
    assert told("v2.mix.account.accounts") == [("asset_mode", ("single", "union"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.account.accounts(**EVERYTHING)
    assert answer == client.v2.mix.account.accounts(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.account.accounts(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.account.accounts(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.account.accounts(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.account.accounts", 8)
    for _ in range(2):
        client.v2.mix.account.accounts(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.account.accounts(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.account.accounts) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/account/accounts")
    assert record.call == "v2.mix.account.accounts"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.account.accounts(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.account.accounts(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.account.accounts", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.account.accounts(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.account.accounts")
    mock_client.v2.mix.account.accounts(**EVERYTHING)
    assert served.calls() == ["v2.mix.account.accounts", "v2.mix.account.accounts"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.account.accounts(**EVERYTHING)
    limited.spend(keeper, "v2.mix.account.accounts", 8)
    for _ in range(2):
        keeper.v2.mix.account.accounts(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.account.accounts(**EVERYTHING)
    limited.spend(hasty, "v2.mix.account.accounts", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.account.accounts(**EVERYTHING)
    assert limited.refused() > 0
