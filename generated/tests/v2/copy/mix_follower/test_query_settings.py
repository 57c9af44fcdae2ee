# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-settings.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.query_settings``: GET /api/v2/copy/mix-follower/query-settings."""

from decimal import Decimal

import pytest

from bitget_client import errors, find

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1679465100798,
    "data": {
        "followerEnable": "YES",
        "detailList": [
            {
                "symbol": "ETHUSDT",
                "productType": "USDT-FUTURES",
                "marginType": "specify",
                "marginCoin": "USDT",
                "leverType": "trader",
                "longLeverage": "20",
                "shortLeverage": "20",
                "traceType": "percent",
                "traceValue": "1",
                "maxHoldSize": "50000",
                "stopSurplusRatio": "200",
                "stopLossRatio": ""
            }
        ]
    }
}
"""
EVERYTHING = {
    "trader_id": "123123123",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.copy.mix_follower.query_settings(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/copy/mix-follower/query-settings?traderId=123123123",
        signature="YGsZnC97gFQftjqrxChJq5P8PJH068IDHdm9CFCUKiQ=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.copy.mix_follower.query_settings(**EVERYTHING)
    assert answer.follower_enable is True
    assert answer.detail_list[0].symbol == "ETHUSDT"
    assert answer.detail_list[0].product_type == "USDT-FUTURES"
    assert answer.detail_list[0].margin_type == "specify"
    assert answer.detail_list[0].margin_coin == "USDT"
    assert answer.detail_list[0].lever_type == "trader"
    assert answer.detail_list[0].long_leverage == Decimal("20")
    assert answer.detail_list[0].short_leverage == Decimal("20")
    assert answer.detail_list[0].trace_type == "percent"
    assert answer.detail_list[0].trace_value == Decimal("1")
    assert answer.detail_list[0].max_hold_size == Decimal("50000")
    assert answer.detail_list[0].stop_surplus_ratio == Decimal("200")
    assert answer.detail_list[0].stop_loss_ratio is None
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.copy.mix_follower.query_settings(**EVERYTHING)
    assert answer == client.v2.copy.mix_follower.query_settings(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["trader_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.copy.mix_follower.query_settings(**given)
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
        client.v2.copy.mix_follower.query_settings(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.mix_follower.query_settings(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(5):
        client.v2.copy.mix_follower.query_settings(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_follower.query_settings(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 5


def test_record():
    record = find("GET", "/api/v2/copy/mix-follower/query-settings")
    assert record.call == "v2.copy.mix_follower.query_settings"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "mix", "copy")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.copy.mix_follower.query_settings"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.copy.mix_follower.query_settings(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.copy.mix_follower.query_settings(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.copy.mix_follower.query_settings", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.copy.mix_follower.query_settings(**EVERYTHING)
