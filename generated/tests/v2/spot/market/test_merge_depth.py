# Made by Specloom from bitget/rest/v2/spot/market/merge-depth.yaml; change that file, not this one.
"""``client.v2.spot.market.merge_depth``: GET /api/v2/spot/market/merge-depth."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695808949356,
    "data": {
        "asks": [
            [
                "38084.5",
                "0.0039"
            ],
            [
                "38085.7",
                "0.0018"
            ],
            [
                "38086.7",
                "0.0310"
            ],
            [
                "38088.2",
                "0.5303"
            ]
        ],
        "bids": [
            [
                "38073.7",
                "0.4993000000000000"
            ],
            [
                "38073.4",
                "0.4500"
            ],
            [
                "38073.3",
                "0.1179"
            ],
            [
                "38071.5",
                "0.2162"
            ]
        ],
        "ts": "1622102974025",
        "scale": "0.1",
        "precision": "scale0",
        "isMaxPrecision": "YES"
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "precision": "scale0",
    "limit": "100",
}
LEAST = {
    "symbol": "BTCUSDT",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "precision": "precision: text as str, optional",
    "limit": "limit: text as str, optional, one of 1 5 15 50 100 max, else 100",
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
    "rate_limit.pool": "v2.spot.market.merge_depth",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.market.merge_depth(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/market/merge-depth?limit=100&precision=scale0&symbol=BTCUSDT",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.market.merge_depth(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/market/merge-depth?symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.market.merge_depth(**EVERYTHING)

    assert answer.asks[0].price == Decimal("38084.5")
    assert answer.asks[0].size == Decimal("0.0039")
    assert answer.asks[1].price == Decimal("38085.7")
    assert answer.asks[1].size == Decimal("0.0018")
    assert answer.asks[2].price == Decimal("38086.7")
    assert answer.asks[2].size == Decimal("0.0310")
    assert answer.asks[3].price == Decimal("38088.2")
    assert answer.asks[3].size == Decimal("0.5303")
    assert answer.bids[0].price == Decimal("38073.7")
    assert answer.bids[0].size == Decimal("0.4993000000000000")
    assert answer.bids[1].price == Decimal("38073.4")
    assert answer.bids[1].size == Decimal("0.4500")
    assert answer.bids[2].price == Decimal("38073.3")
    assert answer.bids[2].size == Decimal("0.1179")
    assert answer.bids[3].price == Decimal("38071.5")
    assert answer.bids[3].size == Decimal("0.2162")
    assert answer.ts == 1622102974025
    assert answer.scale == Decimal("0.1")
    assert answer.precision == "scale0"
    assert answer.is_max_precision is True
    assert type(answer.ts) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.market.merge_depth(**EVERYTHING)
    assert answer == client.v2.spot.market.merge_depth(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.market.merge_depth(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.market.merge_depth(**EVERYTHING | {name: value})
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
        client.v2.spot.market.merge_depth(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.market.merge_depth(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.market.merge_depth", 18)
    for _ in range(2):
        client.v2.spot.market.merge_depth(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.market.merge_depth(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.market.merge_depth) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/market/merge-depth")
    assert record.call == "v2.spot.market.merge_depth"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.market.merge_depth(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.market.merge_depth(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.market.merge_depth", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.market.merge_depth(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.market.merge_depth")
    mock_client.v2.spot.market.merge_depth(**EVERYTHING)
    assert served.calls() == ["v2.spot.market.merge_depth", "v2.spot.market.merge_depth"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.market.merge_depth(**LEAST)
    limited.spend(keeper, "v2.spot.market.merge_depth", 18)
    for _ in range(2):
        keeper.v2.spot.market.merge_depth(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.market.merge_depth(**LEAST)
    limited.spend(hasty, "v2.spot.market.merge_depth", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.market.merge_depth(**LEAST)
    assert limited.refused() > 0
