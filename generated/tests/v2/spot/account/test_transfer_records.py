# Made by Specloom from bitget/rest/v2/spot/account/transferRecords.yaml; change that file, not this one.
"""``client.v2.spot.account.transfer_records``: GET /api/v2/spot/account/transferRecords."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

ANSWER = """\
{
    "code": "00000",
    "data": [
        {
            "coin": "btc",
            "status": "Successful",
            "toType": "usdt_futures",
            "toSymbol": "toSymbol4",
            "fromType": "spot",
            "fromSymbol": "BTC/USD",
            "size": "1000.00000000",
            "ts": "1631070374488",
            "clientOid": "1",
            "transferId": "transferId10"
        }
    ],
    "msg": "success",
    "requestTime": 1631608142260
}
"""
EVERYTHING = {
    "coin": "USDT",
    "from_type": "exchange",
    "start_time": "1659076670",
    "end_time": "1700000000004",
    "limit": "100",
    "client_oid": "clientOid6",
    "page_num": "1000",
    "id_less_than": "idLessThan8",
}
LEAST = {
    "coin": "USDT",
}
TAKES = {
    "coin": "coin: text as str, required",
    "from_type": "fromType: text as str, optional",
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 100, most 500",
    "client_oid": "clientOid: text as str, optional",
    "page_num": "pageNum: integer as int, optional, else 1, most 1000",
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
    "rate_limit.pool": "v2.spot.account.transfer_records",
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
    "paging.size_max": 500,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 7776000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.transfer_records(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/account/transferRecords?clientOid=clientOid6&coin=USDT&endTime=1700000000004&fromType=exchange&idLessThan=idLessThan8&limit=100&pageNum=1000&startTime=1659076670",
        signature="/V0qf5Chs0xv54jKPUpsgupdE/aJnFVjrsFqyO3d16Q=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.account.transfer_records(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/spot/account/transferRecords?coin=USDT",
        signature="/81JoTXqxnmaBizvqOPxEcE/JUhvOkxOALrKCRSiGAY=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.account.transfer_records(**EVERYTHING)

    assert answer[0].coin == "btc"
    assert answer[0].status == "Successful"
    assert answer[0].to_type == "usdt_futures"
    assert answer[0].to_symbol == "toSymbol4"
    assert answer[0].from_type == "spot"
    assert answer[0].from_symbol == "BTC/USD"
    assert answer[0].size == Decimal("1000.00000000")
    assert answer[0].ts == 1631070374488
    assert answer[0].client_oid == "1"
    assert answer[0].transfer_id == "transferId10"
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
        strict.v2.spot.account.transfer_records(**LEAST)


def test_documented_values(told):
    assert told("v2.spot.account.transfer_records") == [
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
    answer = await async_client.v2.spot.account.transfer_records(**EVERYTHING)
    assert answer == client.v2.spot.account.transfer_records(**EVERYTHING)
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
    client.v2.spot.account.transfer_records(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["coin"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.account.transfer_records(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
        ("page_num", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.account.transfer_records(**EVERYTHING | {name: value})
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
        client.v2.spot.account.transfer_records(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"transferId": "106"}, {"transferId": "105"}],
    [{"transferId": "104"}, {"transferId": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.spot.account.transfer_records.items(**LEAST))
    assert [row.transfer_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["500", "500", "500"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.spot.account.transfer_records.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.account.transfer_records(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.account.transfer_records", 18)
    for _ in range(2):
        client.v2.spot.account.transfer_records(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.account.transfer_records(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.account.transfer_records) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/account/transferRecords")
    assert record.call == "v2.spot.account.transfer_records"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.account.transfer_records(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.account.transfer_records(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.account.transfer_records", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.account.transfer_records(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.account.transfer_records")
    mock_client.v2.spot.account.transfer_records(**EVERYTHING)
    assert served.calls() == ["v2.spot.account.transfer_records", "v2.spot.account.transfer_records"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.spot.account.transfer_records.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.account.transfer_records(**LEAST)
    limited.spend(keeper, "v2.spot.account.transfer_records", 18)
    for _ in range(2):
        keeper.v2.spot.account.transfer_records(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.account.transfer_records(**LEAST)
    limited.spend(hasty, "v2.spot.account.transfer_records", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.account.transfer_records(**LEAST)
    assert limited.refused() > 0
