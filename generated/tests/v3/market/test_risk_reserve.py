# Made by Specloom from bitget/rest/v3/market/risk-reserve.yaml; change that file, not this one.
"""``client.v3.market.risk_reserve``: GET /api/v3/market/risk-reserve."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1753793743942,
    "data": {
        "totalBalance": "1.5",
        "coin": "USDT",
        "riskReserveRecords": [
            {
                "type": "type1",
                "amount": "9.8470265278770000",
                "balance": "95815.6773460800020000",
                "ts": "1753718400000"
            },
            {
                "type": "",
                "amount": "0.4328615782800000",
                "balance": "95805.8303195521250000",
                "ts": "1753632000000"
            }
        ]
    }
}
"""
EVERYTHING = {
    "category": "USDT-FUTURES",
    "symbol": "BTCUSDT",
}
TAKES = {
    "category": "category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, required, symbol",
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
    "rate_limit.pool": "v3.market.risk_reserve",
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
    client.v3.market.risk_reserve(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/market/risk-reserve?category=USDT-FUTURES&symbol=BTCUSDT",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.market.risk_reserve(**EVERYTHING)

    assert answer.total_balance == Decimal("1.5")
    assert answer.coin == "USDT"
    assert answer.risk_reserve_records[0].type == "type1"
    assert answer.risk_reserve_records[0].amount == Decimal("9.8470265278770000")
    assert answer.risk_reserve_records[0].balance == Decimal("95815.6773460800020000")
    assert answer.risk_reserve_records[0].ts == 1753718400000
    assert answer.risk_reserve_records[1].type is None
    assert answer.risk_reserve_records[1].amount == Decimal("0.4328615782800000")
    assert answer.risk_reserve_records[1].balance == Decimal("95805.8303195521250000")
    assert answer.risk_reserve_records[1].ts == 1753632000000
    assert type(answer.risk_reserve_records[0].ts) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.market.risk_reserve(**EVERYTHING)
    assert answer == client.v3.market.risk_reserve(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category", "symbol"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.market.risk_reserve(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.market.risk_reserve(**EVERYTHING | {name: value})
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
        client.v3.market.risk_reserve(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.market.risk_reserve(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.market.risk_reserve", 18)
    for _ in range(2):
        client.v3.market.risk_reserve(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.market.risk_reserve(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.market.risk_reserve) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/market/risk-reserve")
    assert record.call == "v3.market.risk_reserve"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.market.risk_reserve(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.market.risk_reserve(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.market.risk_reserve", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.market.risk_reserve(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.market.risk_reserve")
    mock_client.v3.market.risk_reserve(**EVERYTHING)
    assert served.calls() == ["v3.market.risk_reserve", "v3.market.risk_reserve"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.market.risk_reserve(**EVERYTHING)
    limited.spend(keeper, "v3.market.risk_reserve", 18)
    for _ in range(2):
        keeper.v3.market.risk_reserve(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.market.risk_reserve(**EVERYTHING)
    limited.spend(hasty, "v3.market.risk_reserve", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.market.risk_reserve(**EVERYTHING)
    assert limited.refused() > 0
