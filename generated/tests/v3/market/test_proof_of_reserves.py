# Made by Specloom from bitget/rest/v3/market/proof-of-reserves.yaml; change that file, not this one.
"""``client.v3.market.proof_of_reserves``: GET /api/v3/market/proof-of-reserves."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1753845058586,
    "data": {
        "merkleRootHash": "e0dff99bbe2c2dcb",
        "totalReserveRatio": "175%",
        "list": [
            {
                "coin": "BTC",
                "userAssets": "9530.89",
                "platformAssets": "29679.59",
                "reserveRatio": "311%"
            },
            {
                "coin": "USDT",
                "userAssets": "1948633388.98",
                "platformAssets": "1985576297.93",
                "reserveRatio": "102%"
            },
            {
                "coin": "ETH",
                "userAssets": "195465.81",
                "platformAssets": "294561.45",
                "reserveRatio": "151%"
            },
            {
                "coin": "USDC",
                "userAssets": "58830275.64",
                "platformAssets": "157216065.76",
                "reserveRatio": "267%"
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
    "access": "public",
    "effect": "read",
    "errors": ("common", "uta"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.market.proof_of_reserves",
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
    client.v3.market.proof_of_reserves(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/market/proof-of-reserves",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.market.proof_of_reserves(**EVERYTHING)

    assert answer.merkle_root_hash == "e0dff99bbe2c2dcb"
    assert answer.total_reserve_ratio == "175%"
    assert answer.list[0].coin == "BTC"
    assert answer.list[0].user_assets == Decimal("9530.89")
    assert answer.list[0].platform_assets == Decimal("29679.59")
    assert answer.list[0].reserve_ratio == "311%"
    assert answer.list[1].coin == "USDT"
    assert answer.list[1].user_assets == Decimal("1948633388.98")
    assert answer.list[1].platform_assets == Decimal("1985576297.93")
    assert answer.list[1].reserve_ratio == "102%"
    assert answer.list[2].coin == "ETH"
    assert answer.list[2].user_assets == Decimal("195465.81")
    assert answer.list[2].platform_assets == Decimal("294561.45")
    assert answer.list[2].reserve_ratio == "151%"
    assert answer.list[3].coin == "USDC"
    assert answer.list[3].user_assets == Decimal("58830275.64")
    assert answer.list[3].platform_assets == Decimal("157216065.76")
    assert answer.list[3].reserve_ratio == "267%"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.market.proof_of_reserves(**EVERYTHING)
    assert answer == client.v3.market.proof_of_reserves(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v3.market.proof_of_reserves(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.market.proof_of_reserves(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.market.proof_of_reserves", 18)
    for _ in range(2):
        client.v3.market.proof_of_reserves(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.market.proof_of_reserves(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.market.proof_of_reserves) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/market/proof-of-reserves")
    assert record.call == "v3.market.proof_of_reserves"
    assert {param.place for param in record.params} == set()
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.market.proof_of_reserves(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.market.proof_of_reserves(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.market.proof_of_reserves", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.market.proof_of_reserves(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.market.proof_of_reserves")
    mock_client.v3.market.proof_of_reserves(**EVERYTHING)
    assert served.calls() == ["v3.market.proof_of_reserves", "v3.market.proof_of_reserves"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.market.proof_of_reserves(**EVERYTHING)
    limited.spend(keeper, "v3.market.proof_of_reserves", 18)
    for _ in range(2):
        keeper.v3.market.proof_of_reserves(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.market.proof_of_reserves(**EVERYTHING)
    limited.spend(hasty, "v3.market.proof_of_reserves", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.market.proof_of_reserves(**EVERYTHING)
    assert limited.refused() > 0
