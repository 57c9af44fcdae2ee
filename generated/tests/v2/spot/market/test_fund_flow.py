# Made by Specloom from bitget/rest/v2/spot/market/fund-flow.yaml; change that file, not this one.
"""``client.v2.spot.market.fund_flow``: GET /api/v2/spot/market/fund-flow."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1656589586807,
    "data": {
        "whaleBuyVolume": "50.901579",
        "dolphinBuyVolume": "1.506897",
        "fishBuyVolume": "0.529853",
        "whaleSellVolume": "50.635982",
        "dolphinSellVolume": "1.429034",
        "fishSellVolume": "0.344032",
        "whaleBuyRatio": "7.5",
        "dolphinBuyRatio": "8.5",
        "fishBuyRatio": "9.5",
        "whaleSellRatio": "10.5",
        "dolphinSellRatio": "11.5",
        "fishSellRatio": "12.5"
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "period": "1d",
}
LEAST = {
    "symbol": "BTCUSDT",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "period": "period: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "public",
    "effect": "read",
    "errors": ("common", "spot"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.market.fund_flow",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 1,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.market.fund_flow(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/market/fund-flow?period=1d&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.market.fund_flow(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/market/fund-flow?symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.market.fund_flow(**EVERYTHING)

    assert answer.whale_buy_volume == Decimal("50.901579")
    assert answer.dolphin_buy_volume == Decimal("1.506897")
    assert answer.fish_buy_volume == Decimal("0.529853")
    assert answer.whale_sell_volume == Decimal("50.635982")
    assert answer.dolphin_sell_volume == Decimal("1.429034")
    assert answer.fish_sell_volume == Decimal("0.344032")
    assert answer.whale_buy_ratio == Decimal("7.5")
    assert answer.dolphin_buy_ratio == Decimal("8.5")
    assert answer.fish_buy_ratio == Decimal("9.5")
    assert answer.whale_sell_ratio == Decimal("10.5")
    assert answer.dolphin_sell_ratio == Decimal("11.5")
    assert answer.fish_sell_ratio == Decimal("12.5")
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.market.fund_flow(**EVERYTHING)
    assert answer == client.v2.spot.market.fund_flow(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.market.fund_flow(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.market.fund_flow(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.market.fund_flow(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.market.fund_flow(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.spot.market.fund_flow(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.market.fund_flow(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.spot.market.fund_flow) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/market/fund-flow")
    assert record.call == "v2.spot.market.fund_flow"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.market.fund_flow(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.market.fund_flow(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.market.fund_flow", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.market.fund_flow(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.market.fund_flow")
    mock_client.v2.spot.market.fund_flow(**EVERYTHING)
    assert served.calls() == ["v2.spot.market.fund_flow", "v2.spot.market.fund_flow"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.spot.market.fund_flow(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.market.fund_flow(**LEAST)
    assert limited.refused() > 0
