# Made by Specloom from bitget/rest/v2/spot/account/sub-main-trans-record.yaml; change that file, not this one.
"""``client.v2.spot.account.sub_main_trans_record``: GET /api/v2/spot/account/sub-main-trans-record."""

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
    "requestTime": 1700556280430,
    "data": [
        {
            "coin": "USDT",
            "status": "Successful",
            "toType": "usdt_futures",
            "fromType": "spot",
            "size": "1020.00000000",
            "ts": "1691476360467",
            "clientOid": "xxxx",
            "transferId": "transferId8",
            "fromUserId": "fromUserId9",
            "toUserId": "toUserId10",
            "newTransferId": "newTransferId11"
        }
    ]
}
"""
EVERYTHING = {
    "coin": "USDT",
    "start_time": "1699510219000",
    "end_time": "1699684880000",
    "role": "initiator",
    "sub_uid": "subUid5",
    "client_oid": "clientOid6",
    "limit": "100",
    "id_less_than": "idLessThan8",
}
LEAST = {}
TAKES = {
    "coin": "coin: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "role": "role: text as str, optional, one of initiator receiver, else initiator",
    "sub_uid": "subUid: text as str, optional",
    "client_oid": "clientOid: text as str, optional",
    "limit": "limit: integer as int, optional, else 100, most 100",
    "id_less_than": "idLessThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot", "account"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.account.sub_main_trans_record",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "id_less_than",
    "paging.param": "idLessThan",
    "paging.items": "",
    "paging.source": "transferId",
    "paging.source_of_row": True,
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
    client.v2.spot.account.sub_main_trans_record(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/account/sub-main-trans-record?clientOid=clientOid6&coin=USDT&endTime=1699684880000&idLessThan=idLessThan8&limit=100&role=initiator&startTime=1699510219000&subUid=subUid5",
        signature="FyIX9AKAIcP4/7XutKDNDVmyr7b5rcwcsbaoZZJcHTA=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.sub_main_trans_record(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/account/sub-main-trans-record",
        signature="Co3rjY3LpnRCPr+aeVzNHCzhc1CkwKoTxY6pBaL60nc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.account.sub_main_trans_record(**EVERYTHING)

    assert answer[0].coin == "USDT"
    assert answer[0].status == "Successful"
    assert answer[0].to_type == "usdt_futures"
    assert answer[0].from_type == "spot"
    assert answer[0].size == Decimal("1020.00000000")
    assert answer[0].ts == 1691476360467
    assert answer[0].client_oid == "xxxx"
    assert answer[0].transfer_id == "transferId8"
    assert answer[0].from_user_id == "fromUserId9"
    assert answer[0].to_user_id == "toUserId10"
    assert answer[0].new_transfer_id == "newTransferId11"
    assert type(answer) is list
    assert type(answer[0].ts) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "status"): ("Successful", "Failed", "Processing"),
    ("data", 0, "toType"): (
        "spot",
        "p2p",
        "coin_futures",
        "usdt_futures",
        "usdc_futures",
        "crossed_margin",
        "isolated_margin",
    ),
    ("data", 0, "fromType"): (
        "spot",
        "p2p",
        "coin_futures",
        "usdt_futures",
        "usdc_futures",
        "crossed_margin",
        "isolated_margin",
    ),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.account.sub_main_trans_record(**LEAST)


def test_documented_values(told):
    assert told("v2.spot.account.sub_main_trans_record") == [
        (
            "from_type",
            ("spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"),
        ),
        ("status", ("Successful", "Failed", "Processing")),
        (
            "to_type",
            ("spot", "p2p", "coin_futures", "usdt_futures", "usdc_futures", "crossed_margin", "isolated_margin"),
        ),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.account.sub_main_trans_record(**EVERYTHING)
    assert answer == client.v2.spot.account.sub_main_trans_record(**EVERYTHING)
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
    client.v2.spot.account.sub_main_trans_record(**EVERYTHING | {name: MOMENT})
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
        client.v2.spot.account.sub_main_trans_record(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
        ("11000", errors.WithdrawRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.account.sub_main_trans_record(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"transferId": "106"}, {"transferId": "105"}],
    [{"transferId": "104"}, {"transferId": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.spot.account.sub_main_trans_record.items(**LEAST))
    assert [row.transfer_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.spot.account.sub_main_trans_record.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.account.sub_main_trans_record(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.account.sub_main_trans_record", 18)
    for _ in range(2):
        client.v2.spot.account.sub_main_trans_record(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.account.sub_main_trans_record(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.account.sub_main_trans_record) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/account/sub-main-trans-record")
    assert record.call == "v2.spot.account.sub_main_trans_record"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.account.sub_main_trans_record(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.account.sub_main_trans_record(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.account.sub_main_trans_record", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.account.sub_main_trans_record(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.account.sub_main_trans_record")
    mock_client.v2.spot.account.sub_main_trans_record(**EVERYTHING)
    assert served.calls() == ["v2.spot.account.sub_main_trans_record", "v2.spot.account.sub_main_trans_record"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.spot.account.sub_main_trans_record.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.account.sub_main_trans_record(**LEAST)
    limited.spend(keeper, "v2.spot.account.sub_main_trans_record", 18)
    for _ in range(2):
        keeper.v2.spot.account.sub_main_trans_record(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.account.sub_main_trans_record(**LEAST)
    limited.spend(hasty, "v2.spot.account.sub_main_trans_record", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.account.sub_main_trans_record(**LEAST)
    assert limited.refused() > 0
