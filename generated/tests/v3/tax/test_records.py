# Made by Specloom from bitget/rest/v3/tax/records.yaml; change that file, not this one.
"""``client.v3.tax.records``: GET /api/v3/tax/records."""

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
    "requestTime": 1763688181556,
    "data": [
        {
            "id": "1375573238088888369",
            "coin": "USDT",
            "type": "ORDER_DEALT_FROZEN_OUT",
            "amount": "-1.9998656",
            "fee": "0",
            "balance": "42.41856383400698",
            "ts": "1763688137552"
        },
        {
            "id": "1375573238088888368",
            "coin": "BGB",
            "type": "ORDER_PLF_FEE_OUT",
            "amount": "-0.0004556178732628",
            "fee": "0",
            "balance": "2.1598531923916739",
            "ts": "1763688137552"
        },
        {
            "id": "1375573238088888367",
            "coin": "BGB",
            "type": "ORDER_DEALT_IN",
            "amount": "0.5696",
            "fee": "0",
            "balance": "2.1603088102649367",
            "ts": "1763688137552"
        }
    ]
}
"""
EVERYTHING = {
    "biz_type": "spot",
    "start_time": "1763402983000",
    "end_time": "1763662183573",
    "margin_type": "crossed",
    "coin": "coin5",
    "limit": "500",
    "cursor": "cursor7",
}
LEAST = {
    "biz_type": "spot",
    "start_time": "1763402983000",
    "end_time": "1763662183573",
}
TAKES = {
    "biz_type": "bizType: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES OTHER",
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, required",
    "margin_type": "marginType: text as str, optional, one of crossed isolated, else crossed",
    "coin": "coin: text as str, optional",
    "limit": "limit: integer as int, optional, else 500, most 500",
    "cursor": "cursor: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.tax.records",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 1,
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
    client.v3.tax.records(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/tax/records?bizType=spot&coin=coin5&cursor=cursor7&endTime=1763662183573&limit=500&marginType=crossed&startTime=1763402983000",
        signature="bCTfaVrdcgQR82A5cc2g9UKotSf+3pLjXmVGuTPXK3Q=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.tax.records(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/tax/records?bizType=spot&endTime=1763662183573&startTime=1763402983000",
        signature="yoUhkSbNBLGMxeUE9NaLreGOv3yL5rKZAWnWr3ZSxPU=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.tax.records(**EVERYTHING)

    assert answer[0].id == "1375573238088888369"
    assert answer[0].coin == "USDT"
    assert answer[0].type == "ORDER_DEALT_FROZEN_OUT"
    assert answer[0].amount == Decimal("-1.9998656")
    assert answer[0].fee == Decimal("0")
    assert answer[0].balance == Decimal("42.41856383400698")
    assert answer[0].ts == 1763688137552
    assert answer[1].id == "1375573238088888368"
    assert answer[1].coin == "BGB"
    assert answer[1].type == "ORDER_PLF_FEE_OUT"
    assert answer[1].amount == Decimal("-0.0004556178732628")
    assert answer[1].fee == Decimal("0")
    assert answer[1].balance == Decimal("2.1598531923916739")
    assert answer[1].ts == 1763688137552
    assert answer[2].id == "1375573238088888367"
    assert answer[2].coin == "BGB"
    assert answer[2].type == "ORDER_DEALT_IN"
    assert answer[2].amount == Decimal("0.5696")
    assert answer[2].fee == Decimal("0")
    assert answer[2].balance == Decimal("2.1603088102649367")
    assert answer[2].ts == 1763688137552
    assert type(answer) is list
    assert type(answer[0].fee) is Decimal
    assert type(answer[0].ts) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.tax.records(**EVERYTHING)
    assert answer == client.v3.tax.records(**EVERYTHING)
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
    client.v3.tax.records(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["biz_type", "start_time", "end_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.tax.records(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.tax.records(**EVERYTHING | {name: value})
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
        client.v3.tax.records(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.tax.records(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v3.tax.records(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.tax.records(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v3.tax.records) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/tax/records")
    assert record.call == "v3.tax.records"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.tax.records(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.tax.records(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.tax.records", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.tax.records(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.tax.records")
    mock_client.v3.tax.records(**EVERYTHING)
    assert served.calls() == ["v3.tax.records", "v3.tax.records"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v3.tax.records(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.tax.records(**LEAST)
    assert limited.refused() > 0
