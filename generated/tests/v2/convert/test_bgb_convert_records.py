# Made by Specloom from bitget/rest/v2/convert/bgb-convert-records.yaml; change that file, not this one.
"""``client.v2.convert.bgb_convert_records``: GET /api/v2/convert/bgb-convert-records."""

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
    "requestTime": 1703835442804,
    "data": [
        {
            "orderId": "xxxx",
            "fromCoin": "ROOT",
            "fromAmount": "64.99837000",
            "fromCoinPrice": "0.02954000",
            "toCoin": "BGB",
            "toAmount": "3.55072001",
            "toCoinPrice": "0.54075000",
            "feeDetail": [
                {
                    "feeCoin": "BGB",
                    "fee": "0.07101441"
                }
            ],
            "status": "success",
            "ctime": "1700837066186",
            "ts": "1700000000011"
        }
    ]
}
"""
EVERYTHING = {
    "start_time": "1686128558000",
    "end_time": "1686214958000",
    "limit": "10",
    "order_id": "orderId4",
    "id_less_than": "idLessThan5",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional, else 20, most 100",
    "order_id": "orderId: text as str, optional",
    "id_less_than": "idLessThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "convert"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.convert.bgb_convert_records",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "id_less_than",
    "paging.param": "idLessThan",
    "paging.items": "",
    "paging.source": "orderId",
    "paging.source_of_row": True,
    "paging.row_id": "orderId",
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
    client.v2.convert.bgb_convert_records(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/convert/bgb-convert-records?endTime=1686214958000&idLessThan=idLessThan5&limit=10&orderId=orderId4&startTime=1686128558000",
        signature="/Q5a7DvlQG3VOtmp2mg6k2LuRc/8C0yOsOIwZW4Olv4=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.convert.bgb_convert_records(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/convert/bgb-convert-records",
        signature="49w7R1Q0BbgeqwNkfMumBXkEZNaYx/YrIBsOCHAFcjE=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.convert.bgb_convert_records(**EVERYTHING)

    assert answer[0].order_id == "xxxx"
    assert answer[0].from_coin == "ROOT"
    assert answer[0].from_amount == Decimal("64.99837000")
    assert answer[0].from_coin_price == Decimal("0.02954000")
    assert answer[0].to_coin == "BGB"
    assert answer[0].to_amount == Decimal("3.55072001")
    assert answer[0].to_coin_price == Decimal("0.54075000")
    assert answer[0].fee_detail[0].fee_coin == "BGB"
    assert answer[0].fee_detail[0].fee == Decimal("0.07101441")
    assert answer[0].status == "success"
    assert answer[0].ctime == 1700837066186
    assert answer[0].ts == 1700000000011
    assert type(answer) is list
    assert type(answer[0].ctime) is Millis
    assert type(answer[0].ts) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.convert.bgb_convert_records(**EVERYTHING)
    assert answer == client.v2.convert.bgb_convert_records(**EVERYTHING)
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
    client.v2.convert.bgb_convert_records(**EVERYTHING | {name: MOMENT})
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
        client.v2.convert.bgb_convert_records(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("12001", errors.ConvertRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.convert.bgb_convert_records(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"orderId": "106"}, {"orderId": "105"}],
    [{"orderId": "104"}, {"orderId": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.convert.bgb_convert_records.items(**LEAST))
    assert [row.order_id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["100", "100", "100"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.convert.bgb_convert_records.items(**LEAST | {"start_time": 0, "end_time": 15552000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("7776000000", "15552000000"), ("0", "7776000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.convert.bgb_convert_records(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.convert.bgb_convert_records", 8)
    for _ in range(2):
        client.v2.convert.bgb_convert_records(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.convert.bgb_convert_records(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.convert.bgb_convert_records) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/convert/bgb-convert-records")
    assert record.call == "v2.convert.bgb_convert_records"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.convert.bgb_convert_records(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.convert.bgb_convert_records(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.convert.bgb_convert_records", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.convert.bgb_convert_records(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.convert.bgb_convert_records")
    mock_client.v2.convert.bgb_convert_records(**EVERYTHING)
    assert served.calls() == ["v2.convert.bgb_convert_records", "v2.convert.bgb_convert_records"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.convert.bgb_convert_records.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.convert.bgb_convert_records(**LEAST)
    limited.spend(keeper, "v2.convert.bgb_convert_records", 8)
    for _ in range(2):
        keeper.v2.convert.bgb_convert_records(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.convert.bgb_convert_records(**LEAST)
    limited.spend(hasty, "v2.convert.bgb_convert_records", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.convert.bgb_convert_records(**LEAST)
    assert limited.refused() > 0
