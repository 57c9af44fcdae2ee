# Made by Specloom from bitget/rest/v3/account/settings.yaml; change that file, not this one.
"""``client.v3.account.settings``: GET /api/v3/account/settings."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1753787749280,
    "data": {
        "uid": "1111111111",
        "accountMode": "hybrid",
        "assetMode": "multi_assets",
        "holdMode": "one_way_mode",
        "stpMode": "none",
        "symbolConfigList": [
            {
                "category": "USDT-FUTURES",
                "symbol": "BGBUSDT",
                "marginMode": "crossed",
                "leverage": "20"
            },
            {
                "category": "USDT-FUTURES",
                "symbol": "BMTUSDT",
                "marginMode": "crossed",
                "leverage": "20"
            },
            {
                "category": "USDT-FUTURES",
                "symbol": "1000SATSUSDT",
                "marginMode": "crossed",
                "leverage": "20"
            },
            {
                "category": "USDT-FUTURES",
                "symbol": "FUNUSDT",
                "marginMode": "crossed",
                "leverage": "20"
            },
            {
                "category": "USDT-FUTURES",
                "symbol": "1000BONKUSDT",
                "marginMode": "crossed",
                "leverage": "20"
            },
            {
                "category": "USDT-FUTURES",
                "symbol": "BTCUSDT",
                "marginMode": "crossed",
                "leverage": "1"
            },
            {
                "category": "USDT-FUTURES",
                "symbol": "IOTAUSDT",
                "marginMode": "crossed",
                "leverage": "20"
            },
            {
                "category": "USDT-FUTURES",
                "symbol": "C98USDT",
                "marginMode": "crossed",
                "leverage": "20"
            }
        ],
        "coinConfigList": [
            {
                "coin": "USDT",
                "leverage": "6"
            },
            {
                "coin": "SHIB",
                "leverage": "2"
            },
            {
                "coin": "BTC",
                "leverage": "3"
            }
        ]
    }
}
"""
EVERYTHING = {}
TAKES = {}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": "v2.spot.account.info",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.settings",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.settings(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/settings",
        signature="7qBxV8DvkHDmPGa0G+4pcqM9DaPoJQ1fKcrHK2nhaPM=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.settings(**EVERYTHING)

    assert answer.uid == "1111111111"
    assert answer.account_mode == "hybrid"
    assert answer.asset_mode == "multi_assets"
    assert answer.hold_mode == "one_way_mode"
    assert answer.stp_mode == "none"
    assert answer.symbol_config_list[0].category == "USDT-FUTURES"
    assert answer.symbol_config_list[0].symbol == "BGBUSDT"
    assert answer.symbol_config_list[0].margin_mode == "crossed"
    assert answer.symbol_config_list[0].leverage == Decimal("20")
    assert answer.symbol_config_list[1].category == "USDT-FUTURES"
    assert answer.symbol_config_list[1].symbol == "BMTUSDT"
    assert answer.symbol_config_list[1].margin_mode == "crossed"
    assert answer.symbol_config_list[1].leverage == Decimal("20")
    assert answer.symbol_config_list[2].category == "USDT-FUTURES"
    assert answer.symbol_config_list[2].symbol == "1000SATSUSDT"
    assert answer.symbol_config_list[2].margin_mode == "crossed"
    assert answer.symbol_config_list[2].leverage == Decimal("20")
    assert answer.symbol_config_list[3].category == "USDT-FUTURES"
    assert answer.symbol_config_list[3].symbol == "FUNUSDT"
    assert answer.symbol_config_list[3].margin_mode == "crossed"
    assert answer.symbol_config_list[3].leverage == Decimal("20")
    assert answer.symbol_config_list[4].category == "USDT-FUTURES"
    assert answer.symbol_config_list[4].symbol == "1000BONKUSDT"
    assert answer.symbol_config_list[4].margin_mode == "crossed"
    assert answer.symbol_config_list[4].leverage == Decimal("20")
    assert answer.symbol_config_list[5].category == "USDT-FUTURES"
    assert answer.symbol_config_list[5].symbol == "BTCUSDT"
    assert answer.symbol_config_list[5].margin_mode == "crossed"
    assert answer.symbol_config_list[5].leverage == Decimal("1")
    assert answer.symbol_config_list[6].category == "USDT-FUTURES"
    assert answer.symbol_config_list[6].symbol == "IOTAUSDT"
    assert answer.symbol_config_list[6].margin_mode == "crossed"
    assert answer.symbol_config_list[6].leverage == Decimal("20")
    assert answer.symbol_config_list[7].category == "USDT-FUTURES"
    assert answer.symbol_config_list[7].symbol == "C98USDT"
    assert answer.symbol_config_list[7].margin_mode == "crossed"
    assert answer.symbol_config_list[7].leverage == Decimal("20")
    assert answer.coin_config_list[0].coin == "USDT"
    assert answer.coin_config_list[0].leverage == Decimal("6")
    assert answer.coin_config_list[1].coin == "SHIB"
    assert answer.coin_config_list[1].leverage == Decimal("2")
    assert answer.coin_config_list[2].coin == "BTC"
    assert answer.coin_config_list[2].leverage == Decimal("3")
    assert type(answer.symbol_config_list[0].leverage) is Decimal
    assert type(answer.coin_config_list[0].leverage) is Decimal
    assert not client.drift


VALUES = {
    ("data", "accountMode"): ("unified", "hybrid", "upgrading", "switching"),
    ("data", "holdMode"): ("one_way_mode", "hedge_mode"),
    ("data", "stpMode"): ("none", "cancel_taker", "cancel_maker", "cancel_both"),
    ("data", "symbolConfigList", 0, "category"): ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
    ("data", "symbolConfigList", 0, "marginMode"): ("crossed", "isolated"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.account.settings(**EVERYTHING)


def test_documented_values(told):
    assert told("v3.account.settings") == [
        ("account_mode", ("unified", "hybrid", "upgrading", "switching")),
        ("category", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("hold_mode", ("one_way_mode", "hedge_mode")),
        ("margin_mode", ("crossed", "isolated")),
        ("stp_mode", ("none", "cancel_taker", "cancel_maker", "cancel_both")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.settings(**EVERYTHING)
    assert answer == client.v3.account.settings(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.account.settings(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.settings(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.settings", 18)
    for _ in range(2):
        client.v3.account.settings(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.settings(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.settings) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/account/settings")
    assert record.call == "v3.account.settings"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.settings(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.settings(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.settings", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.settings(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.settings")
    mock_client.v3.account.settings(**EVERYTHING)
    assert served.calls() == ["v3.account.settings", "v3.account.settings"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.settings(**EVERYTHING)
    limited.spend(keeper, "v3.account.settings", 18)
    for _ in range(2):
        keeper.v3.account.settings(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.settings(**EVERYTHING)
    limited.spend(hasty, "v3.account.settings", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.settings(**EVERYTHING)
    assert limited.refused() > 0
