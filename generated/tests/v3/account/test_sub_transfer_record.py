# Made by Specloom from bitget/rest/v3/account/sub-transfer-record.yaml; change that file, not this one.
"""``client.v3.account.sub_transfer_record``: GET /api/v3/account/sub-transfer-record."""

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
    "requestTime": 1751453670468,
    "data": {
        "list": [
            {
                "transferId": "1320888751047921664",
                "fromType": "spot",
                "toType": "uta",
                "amount": "20.00000000",
                "coin": "USDT",
                "fromUserId": "6841950428",
                "toUserId": "toUserId7",
                "status": "Successful",
                "clientOid": "clientOid9",
                "createdTime": "1750650339853",
                "updatedTime": "1700000000011",
                "oldTransferId": "182797214"
            },
            {
                "transferId": "1314821589514407936",
                "fromType": "spot",
                "toType": "isolated_margin",
                "amount": "1.00000000",
                "coin": "USDT",
                "fromUserId": "6841950428",
                "toUserId": "6841950428",
                "status": "Successful",
                "clientOid": "1314821589514407936",
                "createdTime": "1749203815821",
                "updatedTime": "1749203815821",
                "oldTransferId": "175609331"
            }
        ],
        "cursor": "2"
    }
}
"""
EVERYTHING = {
    "limit": "100",
    "sub_uid": "subUid2",
    "role": "initiator",
    "coin": "coin4",
    "start_time": "1700000000005",
    "end_time": "1700000000006",
    "client_oid": "clientOid7",
    "cursor": "cursor8",
}
LEAST = {}
TAKES = {
    "limit": "limit: integer as int, optional, else 100, most 100",
    "sub_uid": "subUid: text as str, optional",
    "role": "role: text as str, optional, one of initiator receiver, else initiator",
    "coin": "coin: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "client_oid": "clientOid: text as str, optional",
    "cursor": "cursor: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "account"),
    "account_mode": "unified",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.account.sub_transfer_record",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "cursor",
    "paging.param": "cursor",
    "paging.items": "list",
    "paging.source": "cursor",
    "paging.source_of_row": False,
    "paging.row_id": "transferId",
    "paging.size_param": "limit",
    "paging.size_max": 100,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 7776000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.sub_transfer_record(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/account/sub-transfer-record?clientOid=clientOid7&coin=coin4&cursor=cursor8&endTime=1700000000006&limit=100&role=initiator&startTime=1700000000005&subUid=subUid2",
        signature="dNhRbjsat0qLhBdq25a9Ae+cppXCN8Z/GaLqeBi034A=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.account.sub_transfer_record(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/account/sub-transfer-record",
        signature="tiAWI2h03MEQvRHSnubsj5h9LYWev19M6JiAvCT+0PE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.account.sub_transfer_record(**EVERYTHING)

    assert answer.list[0].transfer_id == "1320888751047921664"
    assert answer.list[0].from_type == "spot"
    assert answer.list[0].to_type == "uta"
    assert answer.list[0].amount == Decimal("20.00000000")
    assert answer.list[0].coin == "USDT"
    assert answer.list[0].from_user_id == "6841950428"
    assert answer.list[0].to_user_id == "toUserId7"
    assert answer.list[0].status == "Successful"
    assert answer.list[0].client_oid == "clientOid9"
    assert answer.list[0].created_time == 1750650339853
    assert answer.list[0].updated_time == 1700000000011
    assert answer.list[0].old_transfer_id == "182797214"
    assert answer.list[1].transfer_id == "1314821589514407936"
    assert answer.list[1].from_type == "spot"
    assert answer.list[1].to_type == "isolated_margin"
    assert answer.list[1].amount == Decimal("1.00000000")
    assert answer.list[1].coin == "USDT"
    assert answer.list[1].from_user_id == "6841950428"
    assert answer.list[1].to_user_id == "6841950428"
    assert answer.list[1].status == "Successful"
    assert answer.list[1].client_oid == "1314821589514407936"
    assert answer.list[1].created_time == 1749203815821
    assert answer.list[1].updated_time == 1749203815821
    assert answer.list[1].old_transfer_id == "175609331"
    assert answer.cursor == "2"
    assert type(answer.list[0].created_time) is Millis
    assert type(answer.list[0].updated_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "list", 0, "fromType"): (
        "spot",
        "p2p",
        "usdt_futures",
        "coin_futures",
        "usdc_futures",
        "crossed_margin",
        "unified",
    ),
    ("data", "list", 0, "toType"): (
        "spot",
        "p2p",
        "usdt_futures",
        "coin_futures",
        "usdc_futures",
        "crossed_margin",
        "unified",
        "uta",
        "isolated_margin",
    ),
    ("data", "list", 0, "status"): ("Successful", "Failed", "Processing"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v3.account.sub_transfer_record(**LEAST)


def test_documented_values(told):
    assert told("v3.account.sub_transfer_record") == [
        ("from_type", ("spot", "p2p", "usdt_futures", "coin_futures", "usdc_futures", "crossed_margin", "unified")),
        ("status", ("Successful", "Failed", "Processing")),
        (
            "to_type",
            (
                "spot",
                "p2p",
                "usdt_futures",
                "coin_futures",
                "usdc_futures",
                "crossed_margin",
                "unified",
                "uta",
                "isolated_margin",
            ),
        ),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.account.sub_transfer_record(**EVERYTHING)
    assert answer == client.v3.account.sub_transfer_record(**EVERYTHING)
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
    client.v3.account.sub_transfer_record(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "1.5"),
        ("start_time", "noon"),
        ("end_time", "noon"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.account.sub_transfer_record(**EVERYTHING | {name: value})
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
        client.v3.account.sub_transfer_record(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"list": [{"transferId": "106"}, {"transferId": "105"}], "cursor": "105"},
    {"list": [{"transferId": "104"}, {"transferId": "103"}], "cursor": "103"},
    {"list": [], "cursor": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.account.sub_transfer_record.items(**LEAST))
    assert [row.transfer_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("cursor") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v3.account.sub_transfer_record.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.account.sub_transfer_record(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.account.sub_transfer_record", 3)
    for _ in range(2):
        client.v3.account.sub_transfer_record(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.account.sub_transfer_record(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.account.sub_transfer_record) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/account/sub-transfer-record")
    assert record.call == "v3.account.sub_transfer_record"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.account.sub_transfer_record(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.account.sub_transfer_record(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.account.sub_transfer_record", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.account.sub_transfer_record(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.account.sub_transfer_record")
    mock_client.v3.account.sub_transfer_record(**EVERYTHING)
    assert served.calls() == ["v3.account.sub_transfer_record", "v3.account.sub_transfer_record"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v3.account.sub_transfer_record.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.account.sub_transfer_record(**LEAST)
    limited.spend(keeper, "v3.account.sub_transfer_record", 3)
    for _ in range(2):
        keeper.v3.account.sub_transfer_record(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.account.sub_transfer_record(**LEAST)
    limited.spend(hasty, "v3.account.sub_transfer_record", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.account.sub_transfer_record(**LEAST)
    assert limited.refused() > 0
