# Made by Specloom from bitget/rest/v2/tax/margin-record.yaml; change that file, not this one.
"""``client.v2.tax.margin_record``: GET /api/v2/tax/margin-record."""

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
    "requestTime": 1687259242290,
    "data": [
        {
            "id": "1",
            "coin": "USDT",
            "marginTaxType": "transfer_in",
            "amount": "13333",
            "fee": "0",
            "total": "6.5",
            "symbol": "BTCUSDT",
            "ts": "1686129284474"
        }
    ]
}
"""
EVERYTHING = {
    "start_time": "1686128558000",
    "end_time": "1686214958000",
    "limit": "100",
    "margin_type": "crossed",
    "coin": "coin5",
    "id_less_than": "idLessThan6",
}
LEAST = {
    "start_time": "1686128558000",
    "end_time": "1686214958000",
}
TAKES = {
    "start_time": "startTime: ms as TimeIn, required",
    "end_time": "endTime: ms as TimeIn, required",
    "limit": "limit: integer as int, optional, else 500, most 500",
    "margin_type": "marginType: text as str, optional, one of crossed isolated, else crossed",
    "coin": "coin: text as str, optional",
    "id_less_than": "idLessThan: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common",),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.tax.margin_record",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 1,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "id_less_than",
    "paging.param": "idLessThan",
    "paging.items": "",
    "paging.source": "id",
    "paging.source_of_row": True,
    "paging.row_id": "id",
    "paging.size_param": "limit",
    "paging.size_max": 500,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 2592000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.tax.margin_record(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/tax/margin-record?coin=coin5&endTime=1686214958000&idLessThan=idLessThan6&limit=100&marginType=crossed&startTime=1686128558000",
        signature="9EyBieKaTj20gzC3a/JYS2qwaa3s8eINwbqLpcFI8B4=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.tax.margin_record(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/tax/margin-record?endTime=1686214958000&startTime=1686128558000",
        signature="1OpTwxom7BfRdlgRmnf7QjwrL8qWtrbw+x867v+YFkc=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.tax.margin_record(**EVERYTHING)

    assert answer[0].id == "1"
    assert answer[0].coin == "USDT"
    assert answer[0].margin_tax_type == "transfer_in"
    assert answer[0].amount == Decimal("13333")
    assert answer[0].fee == Decimal("0")
    assert answer[0].total == Decimal("6.5")
    assert answer[0].symbol == "BTCUSDT"
    assert answer[0].ts == 1686129284474
    assert type(answer) is list
    assert type(answer[0].amount) is Decimal
    assert type(answer[0].fee) is Decimal
    assert type(answer[0].ts) is Millis
    assert not client.drift


VALUES = {
    ("data", 0, "marginTaxType"): (
        "transfer_in",
        "transfer_out",
        "borrow",
        "repay",
        "liquidation_fee",
        "compensate",
        "deal_in",
        "deal_out",
        "interest_repay",
        "confiscated",
        "exchange_in",
        "exchange_out",
    ),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.tax.margin_record(**LEAST)


def test_documented_values(told):
    assert told("v2.tax.margin_record") == [
        (
            "margin_tax_type",
            (
                "transfer_in",
                "transfer_out",
                "borrow",
                "repay",
                "liquidation_fee",
                "compensate",
                "deal_in",
                "deal_out",
                "interest_repay",
                "confiscated",
                "exchange_in",
                "exchange_out",
            ),
        )
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.tax.margin_record(**EVERYTHING)
    assert answer == client.v2.tax.margin_record(**EVERYTHING)
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
    client.v2.tax.margin_record(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["start_time", "end_time"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.tax.margin_record(**given)
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
        client.v2.tax.margin_record(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.tax.margin_record(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"id": "106"}, {"id": "105"}],
    [{"id": "104"}, {"id": "103"}],
    [],
]
LISTED = {
    "start_time": "1700000000000",
    "end_time": "1700000000000",
}


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.tax.margin_record.items(**LISTED))
    assert [row.id for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]
    assert exchange.asked("limit") == ["500", "500", "500"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.tax.margin_record.items(**LISTED | {"start_time": 0, "end_time": 5184000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("2592000000", "5184000000"), ("0", "2592000000")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.tax.margin_record(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.tax.margin_record(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.tax.margin_record(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.tax.margin_record) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/tax/margin-record")
    assert record.call == "v2.tax.margin_record"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.tax.margin_record(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.tax.margin_record(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.tax.margin_record", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.tax.margin_record(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.tax.margin_record")
    mock_client.v2.tax.margin_record(**EVERYTHING)
    assert served.calls() == ["v2.tax.margin_record", "v2.tax.margin_record"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.tax.margin_record.items(**LISTED | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.tax.margin_record(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.tax.margin_record(**LEAST)
    assert limited.refused() > 0
