# Made by Specloom from bitget/rest/v2/mix/account/account.yaml; change that file, not this one.
"""``client.v2.mix.account.account``: GET /api/v2/mix/account/account."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "data": {
    "marginCoin": "USDT",
    "locked": "0",
    "available": "13168.86110692",
    "crossedMaxAvailable": "13168.86110692",
    "isolatedMaxAvailable": "13168.86110692",
    "maxTransferOut": "13168.86110692",
    "accountEquity": "13178.86110692",
    "usdtEquity": "13178.861106922",
    "btcEquity": "0.344746495477",
    "crossedRiskRate": "0",
    "crossedMarginLeverage": "20",
    "isolatedLongLever": "20",
    "isolatedShortLever": "20",
    "marginMode": "crossed",
    "posMode": "hedge_mode",
    "unrealizedPL": "",
    "coupon": "0",
    "crossedUnrealizedPL":"23",
    "isolatedUnrealizedPL":"0",
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
    assert answer.crossed_max_available == Decimal("13168.86110692")
    assert answer.isolated_max_available == Decimal("13168.86110692")
    assert answer.max_transfer_out == Decimal("13168.86110692")
    assert answer.account_equity == Decimal("13178.86110692")
    assert answer.usdt_equity == Decimal("13178.861106922")
    assert answer.btc_equity == Decimal("0.344746495477")
    assert answer.crossed_risk_rate == Decimal("0")
    assert answer.crossed_margin_leverage == Decimal("20")
    assert answer.isolated_long_lever == Decimal("20")
    assert answer.isolated_short_lever == Decimal("20")
    assert answer.margin_mode == "crossed"
    assert answer.pos_mode == "hedge_mode"
    assert answer.unrealized_pl is None
    assert answer.coupon == Decimal("0")
    assert answer.crossed_unrealized_pl == Decimal("23")
    assert answer.isolated_unrealized_pl == Decimal("0")
    assert answer.asset_mode == "union"
    assert not client.drift


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
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("22001", errors.NothingToDo),
        ("11000", errors.WithdrawRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.account.account(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.account.account(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.mix.account.account(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.account.account(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/mix/account/account")
    assert record.call == "v2.mix.account.account"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "mix", "account")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.mix.account.account"


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
