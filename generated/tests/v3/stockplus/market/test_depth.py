# Made by Specloom from bitget/rest/v3/stockplus/market/depth.yaml; change that file, not this one.
"""``client.v3.stockplus.market.depth``: GET /api/v3/stockplus/market/depth."""

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
        "asks": [
            {
                "position": "10",
                "price": "2.5",
                "volume": "3.5",
                "orderNum": "13"
            }
        ],
        "bids": [
            {
                "position": "10",
                "price": "2.5",
                "volume": "3.5",
                "orderNum": "13"
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
    "rate_limit.pool": "v3.stockplus.market.depth",
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
    client.v3.stockplus.market.depth(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/stockplus/market/depth?symbol=BTCUSDT",
        signature="aucJ72PnUuBH4I0iROqirGz8o5fHc+XmMxYAbPOZMeE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.stockplus.market.depth(**EVERYTHING)

    assert answer.asks[0].position == 10
    assert answer.asks[0].price == Decimal("2.5")
    assert answer.asks[0].volume == Decimal("3.5")
    assert answer.asks[0].order_num == 13
    assert answer.bids[0].position == 10
    assert answer.bids[0].price == Decimal("2.5")
    assert answer.bids[0].volume == Decimal("3.5")
    assert answer.bids[0].order_num == 13
    assert type(answer.asks[0].position) is int
    assert type(answer.asks[0].order_num) is int
    assert type(answer.bids[0].position) is int
    assert type(answer.bids[0].order_num) is int
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.stockplus.market.depth(**EVERYTHING)
    assert answer == client.v3.stockplus.market.depth(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.stockplus.market.depth(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.stockplus.market.depth(**EVERYTHING | {name: value})
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
        client.v3.stockplus.market.depth(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.stockplus.market.depth(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.stockplus.market.depth", 8)
    for _ in range(2):
        client.v3.stockplus.market.depth(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.stockplus.market.depth(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.stockplus.market.depth) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/stockplus/market/depth")
    assert record.call == "v3.stockplus.market.depth"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.stockplus.market.depth(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.stockplus.market.depth(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.stockplus.market.depth", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.stockplus.market.depth(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.stockplus.market.depth")
    mock_client.v3.stockplus.market.depth(**EVERYTHING)
    assert served.calls() == ["v3.stockplus.market.depth", "v3.stockplus.market.depth"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.stockplus.market.depth(**EVERYTHING)
    limited.spend(keeper, "v3.stockplus.market.depth", 8)
    for _ in range(2):
        keeper.v3.stockplus.market.depth(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.stockplus.market.depth(**EVERYTHING)
    limited.spend(hasty, "v3.stockplus.market.depth", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.stockplus.market.depth(**EVERYTHING)
    assert limited.refused() > 0
