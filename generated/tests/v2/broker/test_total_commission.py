# Made by Specloom from bitget/rest/v2/broker/total-commission.yaml; change that file, not this one.
"""``client.v2.broker.total_commission``: GET /api/v2/broker/total-commission."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 17609760000000,
    "data": [
        {
            "date": "17609760000000",
            "totalTradingVolume": "24679.848225",
            "totalActiveTraders": "1",
            "totalCommission": "0",
            "spot": {
                "spotTradingVolume": "419.847925",
                "spotTradingFee": "0.34999881",
                "spotPureTradingFee": "3.5",
                "spotCommission": "0"
            },
            "futures": {
                "futuresTradingVolume": "24260.0003",
                "futuresTradingFee": "15.5999965399983",
                "futuresPureTradingFee": "3.5",
                "futuresCommission": "0"
            }
        }
    ]
}
"""
EVERYTHING = {
    "start_time": "1700000000001",
    "end_time": "1700000000002",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "broker", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.broker.total_commission",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.total_commission(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/total-commission?endTime=1700000000002&startTime=1700000000001",
        signature="wZ6qM2uMZGo91IWPF1V4Yj8SCTdmfahx3at/LxZsYxA=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.total_commission(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/broker/total-commission",
        signature="81lPpSJsFjGfVAhpzzkclpwEucz49q4Knnm6ypzKMac=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.total_commission(**EVERYTHING)

    assert answer[0].date == 17609760000000
    assert answer[0].total_trading_volume == Decimal("24679.848225")
    assert answer[0].total_active_traders == 1
    assert answer[0].total_commission == Decimal("0")
    assert answer[0].spot.spot_trading_volume == Decimal("419.847925")
    assert answer[0].spot.spot_trading_fee == Decimal("0.34999881")
    assert answer[0].spot.spot_pure_trading_fee == Decimal("3.5")
    assert answer[0].spot.spot_commission == Decimal("0")
    assert answer[0].futures.futures_trading_volume == Decimal("24260.0003")
    assert answer[0].futures.futures_trading_fee == Decimal("15.5999965399983")
    assert answer[0].futures.futures_pure_trading_fee == Decimal("3.5")
    assert answer[0].futures.futures_commission == Decimal("0")
    assert type(answer) is list
    assert type(answer[0].date) is Millis
    assert type(answer[0].total_active_traders) is int
    assert type(answer[0].total_commission) is Decimal
    assert type(answer[0].spot.spot_commission) is Decimal
    assert type(answer[0].futures.futures_commission) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.total_commission(**EVERYTHING)
    assert answer == client.v2.broker.total_commission(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "wire", "text"),
    [
        ("start_time", "startTime", "1700000000000"),
        ("end_time", "endTime", "1700000000000"),
    ],
)
def test_spells_moments(client, exchange, name, wire, text):
    exchange.answers(ANSWER)
    client.v2.broker.total_commission(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.broker.total_commission(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("40029", errors.BrokerRefused, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.broker.total_commission(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.total_commission(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.total_commission", 18)
    for _ in range(2):
        client.v2.broker.total_commission(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.total_commission(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.total_commission) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/broker/total-commission")
    assert record.call == "v2.broker.total_commission"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.total_commission(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.total_commission(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.total_commission", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.total_commission(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.total_commission")
    mock_client.v2.broker.total_commission(**EVERYTHING)
    assert served.calls() == ["v2.broker.total_commission", "v2.broker.total_commission"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.total_commission(**LEAST)
    limited.spend(keeper, "v2.broker.total_commission", 18)
    for _ in range(2):
        keeper.v2.broker.total_commission(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.total_commission(**LEAST)
    limited.spend(hasty, "v2.broker.total_commission", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.total_commission(**LEAST)
    assert limited.refused() > 0
