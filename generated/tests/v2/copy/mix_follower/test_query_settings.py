# Made by Specloom from bitget/rest/v2/copy/mix-follower/query-settings.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.query_settings``: GET /api/v2/copy/mix-follower/query-settings."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

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
                "shortLeverage": "7.5",
                "traceType": "percent",
                "traceValue": "1",
                "maxHoldSize": "50000",
                "stopSurplusRatio": "200",
                "stopLossRatio": "12.5"
            }
        ]
    }
}
"""
EVERYTHING = {
    "trader_id": "123123123",
}
TAKES = {
    "trader_id": "traderId: text as str, required",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "mix", "copy"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.copy.mix_follower.query_settings",
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
    assert answer.detail_list[0].short_leverage == Decimal("7.5")
    assert answer.detail_list[0].trace_type == "percent"
    assert answer.detail_list[0].trace_value == Decimal("1")
    assert answer.detail_list[0].max_hold_size == Decimal("50000")
    assert answer.detail_list[0].stop_surplus_ratio == Decimal("200")
    assert answer.detail_list[0].stop_loss_ratio == Decimal("12.5")
    assert type(answer.detail_list[0].long_leverage) is Decimal
    assert type(answer.detail_list[0].trace_value) is Decimal
    assert type(answer.detail_list[0].max_hold_size) is Decimal
    assert type(answer.detail_list[0].stop_surplus_ratio) is Decimal
    assert not client.drift


VALUES = {
    ("data", "detailList", 0, "productType"): ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
    ("data", "detailList", 0, "marginType"): ("trader", "specify"),
    ("data", "detailList", 0, "leverType"): ("position", "specify", "trader"),
    ("data", "detailList", 0, "traceType"): ("percent", "amount", "count"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.copy.mix_follower.query_settings(**EVERYTHING)


def test_documented_values(told):
    assert told("v2.copy.mix_follower.query_settings") == [
        ("lever_type", ("position", "specify", "trader")),
        ("margin_type", ("trader", "specify")),
        ("product_type", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("trace_type", ("percent", "amount", "count")),
    ]


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
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
        ("19000", errors.CopyTradeRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.copy.mix_follower.query_settings(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.copy.mix_follower.query_settings(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.copy.mix_follower.query_settings", 3)
    for _ in range(2):
        client.v2.copy.mix_follower.query_settings(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.copy.mix_follower.query_settings(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.copy.mix_follower.query_settings) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/copy/mix-follower/query-settings")
    assert record.call == "v2.copy.mix_follower.query_settings"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


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


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.copy.mix_follower.query_settings")
    mock_client.v2.copy.mix_follower.query_settings(**EVERYTHING)
    assert served.calls() == ["v2.copy.mix_follower.query_settings", "v2.copy.mix_follower.query_settings"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.copy.mix_follower.query_settings(**EVERYTHING)
    limited.spend(keeper, "v2.copy.mix_follower.query_settings", 3)
    for _ in range(2):
        keeper.v2.copy.mix_follower.query_settings(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.copy.mix_follower.query_settings(**EVERYTHING)
    limited.spend(hasty, "v2.copy.mix_follower.query_settings", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.copy.mix_follower.query_settings(**EVERYTHING)
    assert limited.refused() > 0
