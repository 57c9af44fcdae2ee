# Made by Specloom from bitget/rest/v3/market/spot-fund-flow.yaml; change that file, not this one.
"""``client.v3.market.spot_fund_flow``: GET /api/v3/market/spot-fund-flow."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": [
        {
            "whaleBuyVolume": "1.5",
            "dolphinBuyVolume": "2.5",
            "fishBuyVolume": "3.5",
            "whaleSellVolume": "4.5",
            "dolphinSellVolume": "5.5",
            "fishSellVolume": "6.5",
            "whaleBuyRatio": "7.5",
            "dolphinBuyRatio": "8.5",
            "fishBuyRatio": "9.5",
            "whaleSellRatio": "10.5",
            "dolphinSellRatio": "11.5",
            "fishSellRatio": "12.5"
        }
    ]
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "period": "15m",
}
LEAST = {
    "symbol": "BTCUSDT",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "period": "period: text as str, optional, one of 15m 30m 1h 2h 4h 1d",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "public",
    "effect": "read",
    "errors": ("common", "uta"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.market.spot_fund_flow",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.spot_fund_flow(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/market/spot-fund-flow?period=15m&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.market.spot_fund_flow(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/market/spot-fund-flow?symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.market.spot_fund_flow(**EVERYTHING)

    assert answer[0].whale_buy_volume == Decimal("1.5")
    assert answer[0].dolphin_buy_volume == Decimal("2.5")
    assert answer[0].fish_buy_volume == Decimal("3.5")
    assert answer[0].whale_sell_volume == Decimal("4.5")
    assert answer[0].dolphin_sell_volume == Decimal("5.5")
    assert answer[0].fish_sell_volume == Decimal("6.5")
    assert answer[0].whale_buy_ratio == Decimal("7.5")
    assert answer[0].dolphin_buy_ratio == Decimal("8.5")
    assert answer[0].fish_buy_ratio == Decimal("9.5")
    assert answer[0].whale_sell_ratio == Decimal("10.5")
    assert answer[0].dolphin_sell_ratio == Decimal("11.5")
    assert answer[0].fish_sell_ratio == Decimal("12.5")
    assert type(answer) is list
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.market.spot_fund_flow(**EVERYTHING)
    assert answer == client.v3.market.spot_fund_flow(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.market.spot_fund_flow(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.market.spot_fund_flow(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.market.spot_fund_flow(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.market.spot_fund_flow(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.market.spot_fund_flow", 8)
    for _ in range(2):
        client.v3.market.spot_fund_flow(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.market.spot_fund_flow(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.market.spot_fund_flow) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/market/spot-fund-flow")
    assert record.call == "v3.market.spot_fund_flow"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.market.spot_fund_flow(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.market.spot_fund_flow(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.market.spot_fund_flow", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.market.spot_fund_flow(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.market.spot_fund_flow")
    mock_client.v3.market.spot_fund_flow(**EVERYTHING)
    assert served.calls() == ["v3.market.spot_fund_flow", "v3.market.spot_fund_flow"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.market.spot_fund_flow(**LEAST)
    limited.spend(keeper, "v3.market.spot_fund_flow", 8)
    for _ in range(2):
        keeper.v3.market.spot_fund_flow(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.market.spot_fund_flow(**LEAST)
    limited.spend(hasty, "v3.market.spot_fund_flow", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.market.spot_fund_flow(**LEAST)
    assert limited.refused() > 0
