# Made by Specloom from bitget/rest/v3/stockplus/asset/transfer-records.yaml; change that file, not this one.
"""``client.v3.stockplus.asset.transfer_records``: GET /api/v3/stockplus/asset/transfer-records."""

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
    "data": [
        {
            "transferId": "transferId1",
            "coin": "coin2",
            "amount": "3.5",
            "direction": "direction4",
            "cursor": "cursor5"
        }
    ]
}
"""
EVERYTHING = {
    "transfer_id": "transferId1",
    "start_time": "1700000000002",
    "end_time": "1700000000003",
    "limit": "13",
    "cursor": "cursor5",
}
LEAST = {}
TAKES = {
    "transfer_id": "transferId: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional",
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
    "rate_limit.pool": "v3.stockplus.asset.transfer_records",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "cursor",
    "paging.param": "cursor",
    "paging.items": "",
    "paging.source": "cursor",
    "paging.source_of_row": True,
    "paging.row_id": "transferId",
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
    client.v3.stockplus.asset.transfer_records(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/stockplus/asset/transfer-records?cursor=cursor5&endTime=1700000000003&limit=13&startTime=1700000000002&transferId=transferId1",
        signature="OntwsZ1E16BDHVVaGsV+AUpLo4E+IiafsjKwTP+LTj0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.stockplus.asset.transfer_records(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/stockplus/asset/transfer-records",
        signature="9i5KFGKzqvKqeYtzSUkJVhoIHzFTSapuoDLygKggOtA=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.stockplus.asset.transfer_records(**EVERYTHING)

    assert answer[0].transfer_id == "transferId1"
    assert answer[0].coin == "coin2"
    assert answer[0].amount == Decimal("3.5")
    assert answer[0].direction == "direction4"
    assert answer[0].cursor == "cursor5"
    assert type(answer) is list
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.stockplus.asset.transfer_records(**EVERYTHING)
    assert answer == client.v3.stockplus.asset.transfer_records(**EVERYTHING)
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
    client.v3.stockplus.asset.transfer_records(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


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
        client.v3.stockplus.asset.transfer_records(**EVERYTHING | {name: value})
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
        client.v3.stockplus.asset.transfer_records(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"transferId": "106", "cursor": "106"}, {"transferId": "105", "cursor": "105"}],
    [{"transferId": "104", "cursor": "104"}, {"transferId": "103", "cursor": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.stockplus.asset.transfer_records.items(**LEAST))
    assert [row.transfer_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("cursor") == [None, "105", "103"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.stockplus.asset.transfer_records(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.stockplus.asset.transfer_records", 8)
    for _ in range(2):
        client.v3.stockplus.asset.transfer_records(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.stockplus.asset.transfer_records(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.stockplus.asset.transfer_records) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/stockplus/asset/transfer-records")
    assert record.call == "v3.stockplus.asset.transfer_records"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.stockplus.asset.transfer_records(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.stockplus.asset.transfer_records(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.stockplus.asset.transfer_records", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.stockplus.asset.transfer_records(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.stockplus.asset.transfer_records")
    mock_client.v3.stockplus.asset.transfer_records(**EVERYTHING)
    assert served.calls() == ["v3.stockplus.asset.transfer_records", "v3.stockplus.asset.transfer_records"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v3.stockplus.asset.transfer_records.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.stockplus.asset.transfer_records(**LEAST)
    limited.spend(keeper, "v3.stockplus.asset.transfer_records", 8)
    for _ in range(2):
        keeper.v3.stockplus.asset.transfer_records(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.stockplus.asset.transfer_records(**LEAST)
    limited.spend(hasty, "v3.stockplus.asset.transfer_records", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.stockplus.asset.transfer_records(**LEAST)
    assert limited.refused() > 0
