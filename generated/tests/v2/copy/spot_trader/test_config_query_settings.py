# Made by Specloom from bitget/rest/v2/copy/spot-trader/config-query-settings.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.config_query_settings``: GET /api/v2/copy/spot-trader/config-query-settings."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

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
        "labelList": [
            {
                "id": "id1",
                "name": "name2"
            }
        ],
        "enable": "YES",
        "showAssetsMap": "NO",
        "showEquity": "yes",
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
TAKES = {}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.spot_trader.config_query_settings",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


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
    assert answer.label_list[0].id == "id1"
    assert answer.label_list[0].name == "name2"
    assert answer.enable == "YES"
    assert answer.show_assets_map == "NO"
    assert answer.show_equity == "yes"
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
    assert type(answer.remove_limit_usdt) is Decimal
    assert type(answer.spot_info_list[0].max_quote_size) is Decimal
    assert type(answer.spot_info_list[1].surplus_quote_size) is Decimal
    assert not client.drift


VALUES = {
    ("data", "enable"): ("yes", "no", "YES"),
    ("data", "showAssetsMap"): ("yes", "no", "NO"),
    ("data", "showEquity"): ("yes", "no", "NO"),
    ("data", "traceSymbolList", 0, "enable"): ("yes", "no", "NO", "YES"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.copy.spot_trader.config_query_settings(**EVERYTHING)


def test_documented_values(told):
    assert told("v2.copy.spot_trader.config_query_settings") == [
        ("enable", ("yes", "no", "NO", "YES")),
        ("enable", ("yes", "no", "YES")),
        ("show_assets_map", ("yes", "no", "NO")),
        ("show_equity", ("yes", "no", "NO")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    assert answer == client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
        ("19000", errors.CopyTradeRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.spot_trader.config_query_settings", 3)
    for _ in range(2):
        client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.spot_trader.config_query_settings) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/spot-trader/config-query-settings")
    assert record.call == "v2.copy.spot_trader.config_query_settings"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


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


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.spot_trader.config_query_settings")
    mock_client.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    assert served.calls() == ["v2.copy.spot_trader.config_query_settings", "v2.copy.spot_trader.config_query_settings"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    limited.spend(keeper, "v2.copy.spot_trader.config_query_settings", 3)
    for _ in range(2):
        keeper.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    limited.spend(hasty, "v2.copy.spot_trader.config_query_settings", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.spot_trader.config_query_settings(**EVERYTHING)
    assert limited.refused() > 0
