# Made by Specloom from bitget/rest/v2/mix/market/ticker.yaml; change that file, not this one.
"""``client.v2.mix.market.ticker``: GET /api/v2/mix/market/ticker."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

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
            "bidPr": "1829.3",
            "bidSz": "0.054",
            "askSz": "0.785",
            "high24h": "0",
            "low24h": "0",
            "ts": "1695794098184",
            "change24h": "0",
            "baseVolume": "0",
            "quoteVolume": "0",
            "usdtVolume": "0",
            "openUtc": "0",
            "changeUtc24h": "0",
            "indexPrice": "1822.15",
            "fundingRate": "0",
            "holdingAmount": "9488.49",
            "deliveryStartTime": "1693538723186",
            "deliveryTime": "1703836799000",
            "deliveryStatus": "delivery_normal",
            "open24h": "0",
            "markPrice": "1829"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "ETHUSDM24",
    "product_type": "COIN-FUTURES",
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
    assert answer[0].bid_pr == Decimal("1829.3")
    assert answer[0].bid_sz == Decimal("0.054")
    assert answer[0].ask_sz == Decimal("0.785")
    assert answer[0].high24h == Decimal("0")
    assert answer[0].low24h == Decimal("0")
    assert answer[0].ts == 1695794098184
    assert answer[0].change24h == Decimal("0")
    assert answer[0].base_volume == Decimal("0")
    assert answer[0].quote_volume == Decimal("0")
    assert answer[0].usdt_volume == Decimal("0")
    assert answer[0].open_utc == Decimal("0")
    assert answer[0].change_utc24h == Decimal("0")
    assert answer[0].index_price == Decimal("1822.15")
    assert answer[0].funding_rate == Decimal("0")
    assert answer[0].holding_amount == Decimal("9488.49")
    assert answer[0].delivery_start_time == 1693538723186
    assert answer[0].delivery_time == 1703836799000
    assert answer[0].delivery_status == "delivery_normal"
    assert answer[0].open24h == Decimal("0")
    assert answer[0].mark_price == Decimal("1829")
    assert type(answer[0].ts) is Millis
    assert type(answer[0].delivery_start_time) is Millis
    assert type(answer[0].delivery_time) is Millis
    assert not client.drift


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
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("22001", errors.NothingToDo),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.mix.market.ticker(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.mix.market.ticker(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(20):
        client.v2.mix.market.ticker(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.market.ticker(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 20


def test_record():
    record = find("GET", "/api/v2/mix/market/ticker")
    assert record.call == "v2.mix.market.ticker"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "public"
    assert record.effect == "read"
    assert record.errors == ("common", "mix")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v2.mix.market.ticker"


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
