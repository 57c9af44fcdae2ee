# Made by Specloom from bitget/rest/v3/stockplus/asset/cash-flow.yaml; change that file, not this one.
"""``client.v3.stockplus.asset.cash_flow``: GET /api/v3/stockplus/asset/cash-flow."""

import datetime as dt
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
                "transactionFlowName": "transactionFlowName1",
                "direction": "direction2",
                "businessType": "businessType3",
                "balance": "4.5",
                "currency": "currency5",
                "businessTime": "businessTime6",
                "symbol": "symbol7",
                "description": "description8"
            }
        ]
    }
}
"""
EVERYTHING = {
    "start_time": "1700000000001",
    "end_time": "1700000000002",
    "business_type": "businessType3",
    "symbol": "BTCUSDT",
    "page": "14",
    "size": "6.5",
}
LEAST = {
    "start_time": "1700000000001",
    "end_time": "1700000000002",
}
TAKES = {
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, required",
    "business_type": "businessType: text as str, optional",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "page": "page: integer as int, optional",
    "size": "size: decimal as DecimalIn, optional",
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
    "rate_limit.pool": "v3.stockplus.asset.cash_flow",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.stockplus.asset.cash_flow(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/stockplus/asset/cash-flow?businessType=businessType3&endTime=1700000000002&page=14&size=6.5&startTime=1700000000001&symbol=BTCUSDT",
        signature="AplNBQQyrWMIZ6IrdSLXAr36/SGJjdxfZVDtecUv5Ds=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.stockplus.asset.cash_flow(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/stockplus/asset/cash-flow?endTime=1700000000002&startTime=1700000000001",
        signature="6f6x7JKK8c6Pa96GwpQkrifvmUmoYeKtrcx1/slzd5c=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.stockplus.asset.cash_flow(**EVERYTHING)

    assert answer.list[0].transaction_flow_name == "transactionFlowName1"
    assert answer.list[0].direction == "direction2"
    assert answer.list[0].business_type == "businessType3"
    assert answer.list[0].balance == Decimal("4.5")
    assert answer.list[0].currency == "currency5"
    assert answer.list[0].business_time == "businessTime6"
    assert answer.list[0].symbol == "symbol7"
    assert answer.list[0].description == "description8"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.stockplus.asset.cash_flow(**EVERYTHING)
    assert answer == client.v3.stockplus.asset.cash_flow(**EVERYTHING)
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
    client.v3.stockplus.asset.cash_flow(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["start_time", "end_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.stockplus.asset.cash_flow(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("symbol", "BTCUSDT_UMCBL"),
        ("page", "1.5"),
        ("size", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.stockplus.asset.cash_flow(**EVERYTHING | {name: value})
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
        client.v3.stockplus.asset.cash_flow(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.stockplus.asset.cash_flow(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.stockplus.asset.cash_flow", 8)
    for _ in range(2):
        client.v3.stockplus.asset.cash_flow(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.stockplus.asset.cash_flow(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.stockplus.asset.cash_flow) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/stockplus/asset/cash-flow")
    assert record.call == "v3.stockplus.asset.cash_flow"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.stockplus.asset.cash_flow(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.stockplus.asset.cash_flow(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.stockplus.asset.cash_flow", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.stockplus.asset.cash_flow(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.stockplus.asset.cash_flow")
    mock_client.v3.stockplus.asset.cash_flow(**EVERYTHING)
    assert served.calls() == ["v3.stockplus.asset.cash_flow", "v3.stockplus.asset.cash_flow"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.stockplus.asset.cash_flow(**LEAST)
    limited.spend(keeper, "v3.stockplus.asset.cash_flow", 8)
    for _ in range(2):
        keeper.v3.stockplus.asset.cash_flow(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.stockplus.asset.cash_flow(**LEAST)
    limited.spend(hasty, "v3.stockplus.asset.cash_flow", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.stockplus.asset.cash_flow(**LEAST)
    assert limited.refused() > 0
