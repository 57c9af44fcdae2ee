# Made by Specloom from bitget/rest/v2/copy/mix-trader/config-query-symbols.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.config_query_symbols``: GET /api/v2/copy/mix-trader/config-query-symbols."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695807225928,
  "data": [
    {
      "symbol": "BTCUSDT",
      "openTrader": "yes",
      "minOpenCount": "0.002",
      "maxLeverage": "50",
      "stopSurplusRatio": "100",
      "stopLossRatio": "30"
    }
  ]
}
"""
EVERYTHING = {
    "product_type": "usdt-futures",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-trader/config-query-symbols?productType=usdt-futures",
        signature="/wB6GHPR6ofDGLoHneNMDMxDARbhknxjjGpPAUdAFko=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].open_trader is True
    assert answer[0].min_open_count == Decimal("0.002")
    assert answer[0].max_leverage == Decimal("50")
    assert answer[0].stop_surplus_ratio == Decimal("100")
    assert answer[0].stop_loss_ratio == Decimal("30")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    assert answer == client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.copy.mix_trader.config_query_symbols(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("22001", errors.NothingToDo),
        ("19000", errors.CopyTradeRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(5):
        client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 5


def test_record():
    record = find("GET", "/api/v2/copy/mix-trader/config-query-symbols")
    assert record.call == "v2.copy.mix_trader.config_query_symbols"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "mix", "copy")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.copy.mix_trader.config_query_symbols"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_trader.config_query_symbols(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_trader.config_query_symbols", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_trader.config_query_symbols(**EVERYTHING)
