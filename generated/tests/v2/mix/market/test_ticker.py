# Made by Specloom from bitget/rest/v2/mix/market/ticker.yaml; change that file, not this one.
"""``client.v2.mix.market.ticker``: GET /api/v2/mix/market/ticker."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695794095685,
    "data": [
        {
            "symbol": "ETHUSD_231229",
            "lastPr": "1829.3",
            "askPr": "1829.8",
            "bidPr": "4.5",
            "bidSz": "0.054",
            "askSz": "0.785",
            "high24h": "0",
            "low24h": "8.5",
            "ts": "1695794098184",
            "change24h": "10.5",
            "baseVolume": "11.5",
            "quoteVolume": "12.5",
            "usdtVolume": "13.5",
            "openUtc": "14.5",
            "changeUtc24h": "15.5",
            "indexPrice": "1822.15",
            "fundingRate": "17.5",
            "holdingAmount": "9488.49",
            "deliveryStartTime": "1693538723186",
            "deliveryTime": "1703836799000",
            "deliveryStatus": "delivery_normal",
            "open24h": "22.5",
            "markPrice": "1829"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "ETHUSDM24",
    "product_type": "COIN-FUTURES",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "public",
    "effect": "read",
    "errors": ("common", "mix"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.market.ticker",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.market.ticker(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/mix/market/ticker?productType=COIN-FUTURES&symbol=ETHUSDM24",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.market.ticker(**EVERYTHING)

    assert answer[0].symbol == "ETHUSD_231229"
    assert answer[0].last_pr == Decimal("1829.3")
    assert answer[0].ask_pr == Decimal("1829.8")
    assert answer[0].bid_pr == Decimal("4.5")
    assert answer[0].bid_sz == Decimal("0.054")
    assert answer[0].ask_sz == Decimal("0.785")
    assert answer[0].high24h == Decimal("0")
    assert answer[0].low24h == Decimal("8.5")
    assert answer[0].ts == 1695794098184
    assert answer[0].change24h == Decimal("10.5")
    assert answer[0].base_volume == Decimal("11.5")
    assert answer[0].quote_volume == Decimal("12.5")
    assert answer[0].usdt_volume == Decimal("13.5")
    assert answer[0].open_utc == Decimal("14.5")
    assert answer[0].change_utc24h == Decimal("15.5")
    assert answer[0].index_price == Decimal("1822.15")
    assert answer[0].funding_rate == Decimal("17.5")
    assert answer[0].holding_amount == Decimal("9488.49")
    assert answer[0].delivery_start_time == 1693538723186
    assert answer[0].delivery_time == 1703836799000
    assert answer[0].delivery_status == "delivery_normal"
    assert answer[0].open24h == Decimal("22.5")
    assert answer[0].mark_price == Decimal("1829")
    assert type(answer) is list
    assert type(answer[0].high24h) is Decimal
    assert type(answer[0].ts) is Millis
    assert type(answer[0].delivery_start_time) is Millis
    assert type(answer[0].delivery_time) is Millis
    assert type(answer[0].mark_price) is Decimal
    assert not client.drift


VALUES = {
    ("data", 0, "deliveryStatus"): ("delivery_config_period", "delivery_normal", "delivery_before", "delivery_period"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.mix.market.ticker(**EVERYTHING)


def test_documented_values(told):
    assert told("v2.mix.market.ticker") == [
        ("delivery_status", ("delivery_config_period", "delivery_normal", "delivery_before", "delivery_period"))
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.market.ticker(**EVERYTHING)
    assert answer == client.v2.mix.market.ticker(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.market.ticker(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.market.ticker(**EVERYTHING | {name: value})
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
        client.v2.mix.market.ticker(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.ticker(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.market.ticker", 18)
    for _ in range(2):
        client.v2.mix.market.ticker(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.ticker(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.market.ticker) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/mix/market/ticker")
    assert record.call == "v2.mix.market.ticker"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.market.ticker(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.market.ticker(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.market.ticker", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.market.ticker(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.market.ticker")
    mock_client.v2.mix.market.ticker(**EVERYTHING)
    assert served.calls() == ["v2.mix.market.ticker", "v2.mix.market.ticker"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.market.ticker(**EVERYTHING)
    limited.spend(keeper, "v2.mix.market.ticker", 18)
    for _ in range(2):
        keeper.v2.mix.market.ticker(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.market.ticker(**EVERYTHING)
    limited.spend(hasty, "v2.mix.market.ticker", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.market.ticker(**EVERYTHING)
    assert limited.refused() > 0
