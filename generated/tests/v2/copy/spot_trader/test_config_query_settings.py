# Made by Specloom from bitget/rest/v2/copy/spot-trader/config-query-settings.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.config_query_settings``: GET /api/v2/copy/spot-trader/config-query-settings."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695807020372,
    "data": {
        "removeLimitUsdt": "100",
        "spotInfoList": [
            {
                "maxQuoteSize": "5000000",
                "surplusQuoteSize": "4998894.59",
                "symbol": "BTCUSDT"
            },
            {
                "maxQuoteSize": "300000",
                "surplusQuoteSize": "300000",
                "symbol": "ETHBTC"
            },
            {
                "maxQuoteSize": "50000",
                "surplusQuoteSize": "50000",
                "symbol": "ETHUSDT"
            }
        ],
        "labelList": [],
        "enable": "YES",
        "showAssetsMap": "NO",
        "showEquity": "NO",
        "traceSymbolList": [
            {
                "enable": "NO",
                "symbol": "BGBUSDT",
                "minOpenCount": "0.0001"
            },
            {
                "enable": "YES",
                "symbol": "BTCUSDT",
                "minOpenCount": "0.0005"
            },
            {
                "enable": "YES",
                "symbol": "ETHBTC",
                "minOpenCount": "0.0001"
            },
            {
                "enable": "YES",
                "symbol": "ETHUSDT",
                "minOpenCount": "0.0001"
            }
        ]
    }
}
"""
EVERYTHING = {}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/spot-trader/config-query-settings",
        signature="2YQlAHVa2ffYSodeZk2t4IHSBk4np6/FI8xdgSssUTE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    assert answer.remove_limit_usdt == Decimal("100")
    assert answer.spot_info_list[0].max_quote_size == Decimal("5000000")
    assert answer.spot_info_list[0].surplus_quote_size == Decimal("4998894.59")
    assert answer.spot_info_list[0].symbol == "BTCUSDT"
    assert answer.spot_info_list[1].max_quote_size == Decimal("300000")
    assert answer.spot_info_list[1].surplus_quote_size == Decimal("300000")
    assert answer.spot_info_list[1].symbol == "ETHBTC"
    assert answer.spot_info_list[2].max_quote_size == Decimal("50000")
    assert answer.spot_info_list[2].surplus_quote_size == Decimal("50000")
    assert answer.spot_info_list[2].symbol == "ETHUSDT"
    assert answer.enable == "YES"
    assert answer.show_assets_map == "NO"
    assert answer.show_equity == "NO"
    assert answer.trace_symbol_list[0].enable == "NO"
    assert answer.trace_symbol_list[0].symbol == "BGBUSDT"
    assert answer.trace_symbol_list[0].min_open_count == Decimal("0.0001")
    assert answer.trace_symbol_list[1].enable == "YES"
    assert answer.trace_symbol_list[1].symbol == "BTCUSDT"
    assert answer.trace_symbol_list[1].min_open_count == Decimal("0.0005")
    assert answer.trace_symbol_list[2].enable == "YES"
    assert answer.trace_symbol_list[2].symbol == "ETHBTC"
    assert answer.trace_symbol_list[2].min_open_count == Decimal("0.0001")
    assert answer.trace_symbol_list[3].enable == "YES"
    assert answer.trace_symbol_list[3].symbol == "ETHUSDT"
    assert answer.trace_symbol_list[3].min_open_count == Decimal("0.0001")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    assert answer == client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("13007", errors.QuotaExceeded),
        ("19000", errors.CopyTradeRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(5):
        client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 5


def test_record():
    record = find("GET", "/api/v2/copy/spot-trader/config-query-settings")
    assert record.call == "v2.copy.spot_trader.config_query_settings"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "spot", "copy")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.copy.spot_trader.config_query_settings"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.spot_trader.config_query_settings(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.spot_trader.config_query_settings", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
