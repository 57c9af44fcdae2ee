# Made by Specloom from bitget/rest/v3/market/instruments.yaml; change that file, not this one.
"""``client.v3.market.instruments``: GET /api/v3/market/instruments."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1734766810918,
  "data": [
    {
      "symbol": "BTCUSDT",
      "category": "SPOT",
      "baseCoin": "BTC",
      "quoteCoin": "USDT",
      "buyLimitPriceRatio": "0.05",
      "sellLimitPriceRatio": "0.05",
      "feeRateUpRatio": "",
      "minOrderQty": "0.00001",
      "maxOrderQty": "",
      "pricePrecision": "2",
      "quantityPrecision": "6",
      "quotePrecision": "6",
      "minOrderAmount": "1",
      "maxSymbolOrderNum": "",
      "maxProductOrderNum": "",
      "status": "online",
      "offTime": "",
      "limitOpenTime": "",
      "maintainTime": "",
      "areaSymbol": "no"
    }
  ]
}
"""
EVERYTHING = {
    "category": "USDT-FUTURES",
    "symbol": "BTCUSDT",
}
LEAST = {
    "category": "USDT-FUTURES",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.instruments(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/market/instruments?category=USDT-FUTURES&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.instruments(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/market/instruments?category=USDT-FUTURES",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.market.instruments(**EVERYTHING)
    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].category == "SPOT"
    assert answer[0].base_coin == "BTC"
    assert answer[0].quote_coin == "USDT"
    assert answer[0].buy_limit_price_ratio == Decimal("0.05")
    assert answer[0].sell_limit_price_ratio == Decimal("0.05")
    assert answer[0].fee_rate_up_ratio is None
    assert answer[0].min_order_qty == Decimal("0.00001")
    assert answer[0].max_order_qty is None
    assert answer[0].price_precision == 2
    assert answer[0].quantity_precision == 6
    assert answer[0].quote_precision == 6
    assert answer[0].min_order_amount == Decimal("1")
    assert answer[0].max_symbol_order_num is None
    assert answer[0].max_product_order_num is None
    assert answer[0].status == "online"
    assert answer[0].off_time is None
    assert answer[0].limit_open_time is None
    assert answer[0].maintain_time is None
    assert answer[0].area_symbol == "no"
    assert type(answer[0].price_precision) is int
    assert type(answer[0].quantity_precision) is int
    assert type(answer[0].quote_precision) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.market.instruments(**EVERYTHING)
    assert answer == client.v3.market.instruments(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.market.instruments(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.market.instruments(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("24056", errors.OrderNotFound),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.market.instruments(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.market.instruments(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(20):
        client.v3.market.instruments(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.market.instruments(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 20


def test_record():
    record = find("GET", "/api/v3/market/instruments")
    assert record.call == "v3.market.instruments"
    assert record.version == "v3"
    assert record.symbol_format == "v3"
    assert record.access == "public"
    assert record.effect == "read"
    assert record.errors == ("common", "uta")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v3.market.instruments"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.market.instruments(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.market.instruments(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.market.instruments", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.market.instruments(**LEAST)
