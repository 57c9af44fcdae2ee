# Made by Specloom from bitget/rest/v3/account/move-position-history.yaml; change that file, not this one.
"""``client.v3.account.move_position_history``: GET /api/v3/account/move-position-history."""

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
    "requestTime": 1700000000000,
    "data": {
        "list": [
            {
                "category": "USDT-FUTURES",
                "fromUid": "fromUid2",
                "toUid": "toUid3",
                "orderId": "orderId4",
                "openExecId": "openExecId5",
                "closeExecId": "closeExecId6",
                "symbol": "symbol7",
                "posSide": "long",
                "qty": "9.5",
                "price": "10.5",
                "status": "processing",
                "createdTime": "1700000000012",
                "updatedTime": "1700000000013"
            }
        ],
        "cursor": "cursor2"
    }
}
"""
EVERYTHING = {
    "category": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "start_time": "1700000000003",
    "end_time": "1700000000004",
    "cursor": "cursor5",
    "limit": "15",
}
LEAST = {
    "category": "USDT-FUTURES",
}
TAKES = {
    "category": "category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "cursor": "cursor: text as str, optional",
    "limit": "limit: integer as int, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.move_position_history",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "cursor",
    "paging.param": "cursor",
    "paging.items": "list",
    "paging.source": "cursor",
    "paging.source_of_row": False,
    "paging.row_id": "orderId",
    "paging.size_param": "limit",
    "paging.size_max": None,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.move_position_history(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/move-position-history?category=USDT-FUTURES&cursor=cursor5&endTime=1700000000004&limit=15&startTime=1700000000003&symbol=BTCUSDT",
        signature="ryNRyLnlzGUNsP6YBnbDiyJkPxBgJOXzWBPOkT0tjdE=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.move_position_history(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/account/move-position-history?category=USDT-FUTURES",
        signature="fRTqmDZXJkuwrjPJJb3xu1ieyFIf7ogdOXDwVLFDM2s=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.move_position_history(**EVERYTHING)

    assert answer.list[0].category == "USDT-FUTURES"
    assert answer.list[0].from_uid == "fromUid2"
    assert answer.list[0].to_uid == "toUid3"
    assert answer.list[0].order_id == "orderId4"
    assert answer.list[0].open_exec_id == "openExecId5"
    assert answer.list[0].close_exec_id == "closeExecId6"
    assert answer.list[0].symbol == "symbol7"
    assert answer.list[0].pos_side == "long"
    assert answer.list[0].qty == Decimal("9.5")
    assert answer.list[0].price == Decimal("10.5")
    assert answer.list[0].status == "processing"
    assert answer.list[0].created_time == 1700000000012
    assert answer.list[0].updated_time == 1700000000013
    assert answer.cursor == "cursor2"
    assert type(answer.list[0].created_time) is Millis
    assert type(answer.list[0].updated_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "list", 0, "category"): ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
    ("data", "list", 0, "posSide"): ("long", "short"),
    ("data", "list", 0, "status"): ("processing", "completed", "failed"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.account.move_position_history(**LEAST)


def test_documented_values(told):
    assert told("v3.account.move_position_history") == [
        ("category", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("pos_side", ("long", "short")),
        ("status", ("processing", "completed", "failed")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.move_position_history(**EVERYTHING)
    assert answer == client.v3.account.move_position_history(**EVERYTHING)
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
    client.v3.account.move_position_history(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["category"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.account.move_position_history(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.account.move_position_history(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.account.move_position_history(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"list": [{"orderId": "106"}, {"orderId": "105"}], "cursor": "105"},
    {"list": [{"orderId": "104"}, {"orderId": "103"}], "cursor": "103"},
    {"list": [], "cursor": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.account.move_position_history.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("cursor") == [None, "105", "103"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.move_position_history(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.move_position_history", 8)
    for _ in range(2):
        client.v3.account.move_position_history(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.move_position_history(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.move_position_history) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/account/move-position-history")
    assert record.call == "v3.account.move_position_history"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.move_position_history(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.move_position_history(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.move_position_history", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.move_position_history(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.move_position_history")
    mock_client.v3.account.move_position_history(**EVERYTHING)
    assert served.calls() == ["v3.account.move_position_history", "v3.account.move_position_history"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v3.account.move_position_history.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.move_position_history(**LEAST)
    limited.spend(keeper, "v3.account.move_position_history", 8)
    for _ in range(2):
        keeper.v3.account.move_position_history(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.move_position_history(**LEAST)
    limited.spend(hasty, "v3.account.move_position_history", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.move_position_history(**LEAST)
    assert limited.refused() > 0
