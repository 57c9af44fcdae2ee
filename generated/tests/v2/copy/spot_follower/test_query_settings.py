# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-settings.yaml; change that file, not this one.
"""``client.v2.copy.spot_follower.query_settings``: GET /api/v2/copy/spot-follower/query-settings."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": {
        "enable": "YES",
        "profitRate": "5",
        "settledInDays": "53",
        "tradeSettingList": [
            {
                "maxTraceAmount": "50000",
                "stopLossRation": "10",
                "stopSurplusRation": "3.5",
                "symbol": "ETHUSDT",
                "traceType": "FIXED_AMOUNT"
            }
        ],
        "tradeSymbolSettingList": [
            {
                "maxStopLossRation": "90",
                "maxStopSurplusRation": "500",
                "maxTraceAmount": "1200",
                "maxTraceAmountSystem": "50000",
                "maxTraceSize": "5.5",
                "maxTraceRation": "20",
                "minStopLossRation": "0",
                "minStopSurplusRation": "8.5",
                "minTraceAmount": "10",
                "minTraceSize": "0.001",
                "minTraceRation": "0.1",
                "sliderMaxStopLossRatio": "12.5",
                "sliderMaxStopSurplusRatio": "13.5",
                "symbol": "BTCUSDT"
            }
        ],
        "traderHeadPic": "traderHeadPic6",
        "traderName": "139****0981",
        "endId": "endId8"
    },
    "msg": "success",
    "requestTime": 1682401856339
}
"""
EVERYTHING = {
    "trader_id": "bfxxxxxx",
}
TAKES = {
    "trader_id": "traderId: text as str, required",
}
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
    "rate_limit.pool": "v2.copy.spot_follower.query_settings",
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
    client.v2.copy.spot_follower.query_settings(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/spot-follower/query-settings?traderId=bfxxxxxx",
        signature="fXFVcrlJHPtAsYGi5AJyceprqPJmEM4nqxGV89RFlXI=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.spot_follower.query_settings(**EVERYTHING)

    assert answer.enable == "YES"
    assert answer.profit_rate == Decimal("5")
    assert answer.settled_in_days == 53
    assert answer.trade_setting_list[0].max_trace_amount == Decimal("50000")
    assert answer.trade_setting_list[0].stop_loss_ration == Decimal("10")
    assert answer.trade_setting_list[0].stop_surplus_ration == Decimal("3.5")
    assert answer.trade_setting_list[0].symbol == "ETHUSDT"
    assert answer.trade_setting_list[0].trace_type == "FIXED_AMOUNT"
    assert answer.trade_symbol_setting_list[0].max_stop_loss_ration == Decimal("90")
    assert answer.trade_symbol_setting_list[0].max_stop_surplus_ration == Decimal("500")
    assert answer.trade_symbol_setting_list[0].max_trace_amount == Decimal("1200")
    assert answer.trade_symbol_setting_list[0].max_trace_amount_system == Decimal("50000")
    assert answer.trade_symbol_setting_list[0].max_trace_size == Decimal("5.5")
    assert answer.trade_symbol_setting_list[0].max_trace_ration == Decimal("20")
    assert answer.trade_symbol_setting_list[0].min_stop_loss_ration == Decimal("0")
    assert answer.trade_symbol_setting_list[0].min_stop_surplus_ration == Decimal("8.5")
    assert answer.trade_symbol_setting_list[0].min_trace_amount == Decimal("10")
    assert answer.trade_symbol_setting_list[0].min_trace_size == Decimal("0.001")
    assert answer.trade_symbol_setting_list[0].min_trace_ration == Decimal("0.1")
    assert answer.trade_symbol_setting_list[0].slider_max_stop_loss_ratio == Decimal("12.5")
    assert answer.trade_symbol_setting_list[0].slider_max_stop_surplus_ratio == Decimal("13.5")
    assert answer.trade_symbol_setting_list[0].symbol == "BTCUSDT"
    assert answer.trader_head_pic == "traderHeadPic6"
    assert answer.trader_name == "139****0981"
    assert answer.end_id == "endId8"
    assert type(answer.profit_rate) is Decimal
    assert type(answer.settled_in_days) is int
    assert type(answer.trade_setting_list[0].max_trace_amount) is Decimal
    assert type(answer.trade_setting_list[0].stop_loss_ration) is Decimal
    assert type(answer.trade_symbol_setting_list[0].max_stop_loss_ration) is Decimal
    assert type(answer.trade_symbol_setting_list[0].max_stop_surplus_ration) is Decimal
    assert type(answer.trade_symbol_setting_list[0].max_trace_amount) is Decimal
    assert type(answer.trade_symbol_setting_list[0].max_trace_amount_system) is Decimal
    assert type(answer.trade_symbol_setting_list[0].max_trace_ration) is Decimal
    assert type(answer.trade_symbol_setting_list[0].min_stop_loss_ration) is Decimal
    assert type(answer.trade_symbol_setting_list[0].min_trace_amount) is Decimal
    assert not client.drift


VALUES = {
    ("data", "tradeSettingList", 0, "traceType"): ("percent", "amount", "count", "FIXED_AMOUNT"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.copy.spot_follower.query_settings(**EVERYTHING)


def test_documented_values(told):
    assert told("v2.copy.spot_follower.query_settings") == [
        ("trace_type", ("percent", "amount", "count", "FIXED_AMOUNT"))
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.spot_follower.query_settings(**EVERYTHING)
    assert answer == client.v2.copy.spot_follower.query_settings(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["trader_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.copy.spot_follower.query_settings(**given)
    assert not exchange.sent


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
        client.v2.copy.spot_follower.query_settings(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.spot_follower.query_settings(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.spot_follower.query_settings", 8)
    for _ in range(2):
        client.v2.copy.spot_follower.query_settings(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.spot_follower.query_settings(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.spot_follower.query_settings) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/spot-follower/query-settings")
    assert record.call == "v2.copy.spot_follower.query_settings"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.spot_follower.query_settings(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.spot_follower.query_settings(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.spot_follower.query_settings", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.spot_follower.query_settings(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.spot_follower.query_settings")
    mock_client.v2.copy.spot_follower.query_settings(**EVERYTHING)
    assert served.calls() == ["v2.copy.spot_follower.query_settings", "v2.copy.spot_follower.query_settings"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.spot_follower.query_settings(**EVERYTHING)
    limited.spend(keeper, "v2.copy.spot_follower.query_settings", 8)
    for _ in range(2):
        keeper.v2.copy.spot_follower.query_settings(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.spot_follower.query_settings(**EVERYTHING)
    limited.spend(hasty, "v2.copy.spot_follower.query_settings", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.spot_follower.query_settings(**EVERYTHING)
    assert limited.refused() > 0
