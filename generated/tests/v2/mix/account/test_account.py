# Made by Specloom from bitget/rest/v2/mix/account/account.yaml; change that file, not this one.
"""``client.v2.mix.account.account``: GET /api/v2/mix/account/account."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": {
        "marginCoin": "USDT",
        "locked": "0",
        "available": "13168.86110692",
        "crossedMaxAvailable": "4.5",
        "isolatedMaxAvailable": "5.5",
        "maxTransferOut": "6.5",
        "accountEquity": "13178.86110692",
        "usdtEquity": "13178.861106922",
        "btcEquity": "0.344746495477",
        "crossedRiskRate": "10.5",
        "crossedMarginLeverage": "20",
        "isolatedLongLever": "12.5",
        "isolatedShortLever": "13.5",
        "marginMode": "crossed",
        "posMode": "hedge_mode",
        "unrealizedPL": "16.5",
        "coupon": "17.5",
        "crossedUnrealizedPL": "23",
        "isolatedUnrealizedPL": "19.5",
        "assetMode": "union"
    },
    "msg": "success",
    "requestTime": 1627292199523
}
"""
EVERYTHING = {
    "symbol": "btcusdt",
    "product_type": "USDT-FUTURES",
    "margin_coin": "usdt",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "margin_coin": "marginCoin: text as str, required",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "account"),
    "account_mode": "classic",
    "twin": "v3.account.assets",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.account.account",
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
    client.v2.mix.account.account(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/account/account?marginCoin=usdt&productType=USDT-FUTURES&symbol=btcusdt",
        signature="WPPEkMnqRym096h2ImrI1WU6Ip+PnxzsNJBqzBQcHKw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.account.account(**EVERYTHING)

    assert answer.margin_coin == "USDT"
    assert answer.locked == Decimal("0")
    assert answer.available == Decimal("13168.86110692")
    assert answer.crossed_max_available == Decimal("4.5")
    assert answer.isolated_max_available == Decimal("5.5")
    assert answer.max_transfer_out == Decimal("6.5")
    assert answer.account_equity == Decimal("13178.86110692")
    assert answer.usdt_equity == Decimal("13178.861106922")
    assert answer.btc_equity == Decimal("0.344746495477")
    assert answer.crossed_risk_rate == Decimal("10.5")
    assert answer.crossed_margin_leverage == Decimal("20")
    assert answer.isolated_long_lever == Decimal("12.5")
    assert answer.isolated_short_lever == Decimal("13.5")
    assert answer.margin_mode == "crossed"
    assert answer.pos_mode == "hedge_mode"
    assert answer.unrealized_pl == Decimal("16.5")
    assert answer.coupon == Decimal("17.5")
    assert answer.crossed_unrealized_pl == Decimal("23")
    assert answer.isolated_unrealized_pl == Decimal("19.5")
    assert answer.asset_mode == "union"
    assert type(answer.locked) is Decimal
    assert type(answer.crossed_margin_leverage) is Decimal
    assert type(answer.crossed_unrealized_pl) is Decimal
    assert not client.drift


VALUES = {
    ("data", "posMode"): ("one_way_mode", "hedge_mode"),
    ("data", "assetMode"): ("single", "union"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.mix.account.account(**EVERYTHING)


def test_documented_values(told):
    assert told("v2.mix.account.account") == [
        ("asset_mode", ("single", "union")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.account.account(**EVERYTHING)
    assert answer == client.v2.mix.account.account(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "product_type", "margin_coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.account.account(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.account.account(**EVERYTHING | {name: value})
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
        client.v2.mix.account.account(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.account.account(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.account.account", 8)
    for _ in range(2):
        client.v2.mix.account.account(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.account.account(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.account.account) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/account/account")
    assert record.call == "v2.mix.account.account"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.account.account(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.account.account(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.account.account", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.account.account(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.account.account")
    mock_client.v2.mix.account.account(**EVERYTHING)
    assert served.calls() == ["v2.mix.account.account", "v2.mix.account.account"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.account.account(**EVERYTHING)
    limited.spend(keeper, "v2.mix.account.account", 8)
    for _ in range(2):
        keeper.v2.mix.account.account(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.account.account(**EVERYTHING)
    limited.spend(hasty, "v2.mix.account.account", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.account.account(**EVERYTHING)
    assert limited.refused() > 0
