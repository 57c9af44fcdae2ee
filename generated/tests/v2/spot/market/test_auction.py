# Made by Specloom from bitget/rest/v2/spot/market/auction.yaml; change that file, not this one.
"""``client.v2.spot.market.auction``: GET /api/v2/spot/market/auction."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1728875148294,
    "data": {
        "stage": "stage_1",
        "stageEndTime": "1728876900000",
        "estOpeningPrice": "3.5",
        "matchedVolume": "4.5",
        "auctionEndTime": "1728877500000"
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
    "rate_limit.pool": "v2.spot.market.auction",
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
    client.v2.spot.market.auction(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/market/auction?symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.market.auction(**EVERYTHING)

    assert answer.stage == "stage_1"
    assert answer.stage_end_time == 1728876900000
    assert answer.est_opening_price == Decimal("3.5")
    assert answer.matched_volume == Decimal("4.5")
    assert answer.auction_end_time == 1728877500000
    assert type(answer.stage_end_time) is Millis
    assert type(answer.auction_end_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "stage"): ("pre_market", "stage_1", "stage_2", "stage_3", "success", "failure"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.market.auction(**EVERYTHING)


def test_documented_values(told):
    assert told("v2.spot.market.auction") == [
        ("stage", ("pre_market", "stage_1", "stage_2", "stage_3", "success", "failure"))
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.market.auction(**EVERYTHING)
    assert answer == client.v2.spot.market.auction(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.market.auction(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.market.auction(**EVERYTHING | {name: value})
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
        client.v2.spot.market.auction(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.market.auction(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.market.auction", 18)
    for _ in range(2):
        client.v2.spot.market.auction(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.market.auction(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.market.auction) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/market/auction")
    assert record.call == "v2.spot.market.auction"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.market.auction(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.market.auction(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.market.auction", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.market.auction(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.market.auction")
    mock_client.v2.spot.market.auction(**EVERYTHING)
    assert served.calls() == ["v2.spot.market.auction", "v2.spot.market.auction"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.market.auction(**EVERYTHING)
    limited.spend(keeper, "v2.spot.market.auction", 18)
    for _ in range(2):
        keeper.v2.spot.market.auction(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.market.auction(**EVERYTHING)
    limited.spend(hasty, "v2.spot.market.auction", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.market.auction(**EVERYTHING)
    assert limited.refused() > 0
