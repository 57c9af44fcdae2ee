# Made by Specloom from bitget/rest/v3/stockplus/market/static.yaml; change that file, not this one.
"""``client.v3.stockplus.market.static``: GET /api/v3/stockplus/market/static."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "list": [
            {
                "symbol": "symbol1",
                "nameCn": "nameCn2",
                "nameEn": "nameEn3",
                "exchange": "exchange4",
                "currency": "currency5",
                "lotSize": "6.5",
                "totalShares": "7.5",
                "circulatingShares": "8.5",
                "eps": "9.5",
                "epsTtm": "10.5",
                "bps": "11.5",
                "dividendYield": "12.5",
                "stockDerivatives": [
                    "stockDerivatives13"
                ],
                "board": "board14"
            }
        ]
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.stockplus.market.static",
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
    client.v3.stockplus.market.static(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/stockplus/market/static?symbol=BTCUSDT",
        signature="+Z2Nhe2uAUsSEWiE6pvZY8N8zDIQkeGIgfCW32hU1sc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.stockplus.market.static(**EVERYTHING)

    assert answer.list[0].symbol == "symbol1"
    assert answer.list[0].name_cn == "nameCn2"
    assert answer.list[0].name_en == "nameEn3"
    assert answer.list[0].exchange == "exchange4"
    assert answer.list[0].currency == "currency5"
    assert answer.list[0].lot_size == Decimal("6.5")
    assert answer.list[0].total_shares == Decimal("7.5")
    assert answer.list[0].circulating_shares == Decimal("8.5")
    assert answer.list[0].eps == Decimal("9.5")
    assert answer.list[0].eps_ttm == Decimal("10.5")
    assert answer.list[0].bps == Decimal("11.5")
    assert answer.list[0].dividend_yield == Decimal("12.5")
    assert answer.list[0].stock_derivatives == ["stockDerivatives13"]
    assert answer.list[0].board == "board14"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.stockplus.market.static(**EVERYTHING)
    assert answer == client.v3.stockplus.market.static(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.stockplus.market.static(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.stockplus.market.static(**EVERYTHING | {name: value})
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
        client.v3.stockplus.market.static(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.stockplus.market.static(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.stockplus.market.static", 8)
    for _ in range(2):
        client.v3.stockplus.market.static(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.stockplus.market.static(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.stockplus.market.static) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/stockplus/market/static")
    assert record.call == "v3.stockplus.market.static"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.stockplus.market.static(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.stockplus.market.static(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.stockplus.market.static", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.stockplus.market.static(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.stockplus.market.static")
    mock_client.v3.stockplus.market.static(**EVERYTHING)
    assert served.calls() == ["v3.stockplus.market.static", "v3.stockplus.market.static"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.stockplus.market.static(**EVERYTHING)
    limited.spend(keeper, "v3.stockplus.market.static", 8)
    for _ in range(2):
        keeper.v3.stockplus.market.static(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.stockplus.market.static(**EVERYTHING)
    limited.spend(hasty, "v3.stockplus.market.static", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.stockplus.market.static(**EVERYTHING)
    assert limited.refused() > 0
