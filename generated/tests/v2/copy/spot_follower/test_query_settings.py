# Made by Specloom from bitget/rest/v2/copy/spot-follower/query-settings.yaml; change that file, not this one.
"""``client.v2.copy.spot_follower.query_settings``: GET /api/v2/copy/spot-follower/query-settings."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
        "code": "00000",
        "data": {
                "enable": "YES",
                "profitRate": "5",
                "settledInDays": "53",
                "tradeSettingList": [{
                        "maxTraceAmount": "50000",
                        "stopLossRation": "10",
                        "stopSurplusRation": "10",
                        "symbol": "ETHUSDT",
                        "traceType": "FIXED_AMOUNT"
                }],
                "tradeSymbolSettingList": [{
                        "maxStopLossRation": "90",
                        "maxStopSurplusRation": "500",
                        "maxTraceAmount": "1200",
                        "maxTraceAmountSystem": "50000",
                        "maxTraceSize": "500",
                        "maxTraceRation": "20",
                        "minStopLossRation": "0",
                        "minStopSurplusRation": "0",
                        "minTraceAmount": "10",
                        "minTraceSize": "0.001",
                        "minTraceRation": "0.1",
                        "sliderMaxStopLossRatio": "90",
                        "sliderMaxStopSurplusRatio": "500",
                        "symbol": "BTCUSDT"
                }],
                "traderHeadPic": "",
                "traderName": "139****0981"
        },
        "msg": "success",
        "requestTime": 1682401856339
}
"""
EVERYTHING = {
    "trader_id": "bfxxxxxx",
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
    assert answer.trade_setting_list[0].stop_surplus_ration == Decimal("10")
    assert answer.trade_setting_list[0].symbol == "ETHUSDT"
    assert answer.trade_setting_list[0].trace_type == "FIXED_AMOUNT"
    assert answer.trade_symbol_setting_list[0].max_stop_loss_ration == Decimal("90")
    assert answer.trade_symbol_setting_list[0].max_stop_surplus_ration == Decimal("500")
    assert answer.trade_symbol_setting_list[0].max_trace_amount == Decimal("1200")
    assert answer.trade_symbol_setting_list[0].max_trace_amount_system == Decimal("50000")
    assert answer.trade_symbol_setting_list[0].max_trace_size == Decimal("500")
    assert answer.trade_symbol_setting_list[0].max_trace_ration == Decimal("20")
    assert answer.trade_symbol_setting_list[0].min_stop_loss_ration == Decimal("0")
    assert answer.trade_symbol_setting_list[0].min_stop_surplus_ration == Decimal("0")
    assert answer.trade_symbol_setting_list[0].min_trace_amount == Decimal("10")
    assert answer.trade_symbol_setting_list[0].min_trace_size == Decimal("0.001")
    assert answer.trade_symbol_setting_list[0].min_trace_ration == Decimal("0.1")
    assert answer.trade_symbol_setting_list[0].slider_max_stop_loss_ratio == Decimal("90")
    assert answer.trade_symbol_setting_list[0].slider_max_stop_surplus_ratio == Decimal("500")
    assert answer.trade_symbol_setting_list[0].symbol == "BTCUSDT"
    assert answer.trader_head_pic is None
    assert answer.trader_name == "139****0981"
    assert type(answer.settled_in_days) is int
    assert not client.drift


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
        client.v2.copy.spot_follower.query_settings(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.spot_follower.query_settings(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.copy.spot_follower.query_settings(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.spot_follower.query_settings(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/copy/spot-follower/query-settings")
    assert record.call == "v2.copy.spot_follower.query_settings"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "spot", "copy")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.copy.spot_follower.query_settings"


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
