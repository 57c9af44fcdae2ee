# Made by Specloom from bitget/rest/v2/broker/commissions.yaml; change that file, not this one.
"""``client.v2.broker.commissions``: GET /api/v2/broker/commissions."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1720750077022,
    "data": [
        {
            "uid": "564xxx8008",
            "coin": "BTC",
            "symbol": "BTC/USDT",
            "dealtAmount": "199.81724",
            "totalFee": "0.00000768",
            "deductedFee": "0",
            "paidFee": "7.5",
            "markUpFee": "0.00000603",
            "totalCommission": "0.00000686"
        }
    ]
}
"""
EVERYTHING = {
    "start_time": "1720163600000",
    "end_time": "1720663600000",
    "page_size": "1",
    "page_no": "13",
    "biz_type": "spot",
    "sub_biz_type": "spot_trade",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "page_size": "pageSize: integer as int, optional, else 100, most 1000",
    "page_no": "pageNo: integer as int, optional, else 1",
    "biz_type": "bizType: text as str, optional, one of spot futures",
    "sub_biz_type": "subBizType: text as str, optional, one of spot_trade spot_margin usdt_futures usdc_futures coin_futures usdt_future usdc_future coin_future",
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
    "rate_limit.pool": "v2.broker.commissions",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "page_no",
    "paging.param": "pageNo",
    "paging.items": "",
    "paging.source": None,
    "paging.source_of_row": False,
    "paging.row_id": None,
    "paging.size_param": "pageSize",
    "paging.size_max": 1000,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": 2592000,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.commissions(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/commissions?bizType=spot&endTime=1720663600000&pageNo=13&pageSize=1&startTime=1720163600000&subBizType=spot_trade",
        signature="krJGar5SMit1KCdFn+JGU5OiA+mT/KdPxn4mSX0f55k=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.commissions(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/broker/commissions",
        signature="WhAPg/O8H4jdW026dr+G4F06Tdm9te6gnY+z8tcia1U=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.commissions(**EVERYTHING)

    assert answer[0].uid == "564xxx8008"
    assert answer[0].coin == "BTC"
    assert answer[0].symbol == "BTC/USDT"
    assert answer[0].dealt_amount == Decimal("199.81724")
    assert answer[0].total_fee == Decimal("0.00000768")
    assert answer[0].deducted_fee == Decimal("0")
    assert answer[0].paid_fee == Decimal("7.5")
    assert answer[0].mark_up_fee == Decimal("0.00000603")
    assert answer[0].total_commission == Decimal("0.00000686")
    assert type(answer) is list
    assert type(answer[0].deducted_fee) is Decimal
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.commissions(**EVERYTHING)
    assert answer == client.v2.broker.commissions(**EVERYTHING)
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
    client.v2.broker.commissions(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("page_size", "1.5"),
        ("page_no", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.broker.commissions(**EVERYTHING | {name: value})
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
        client.v2.broker.commissions(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"uid": "106"}, {"uid": "105"}],
    [{"uid": "104"}, {"uid": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.broker.commissions.items(**LEAST))
    assert [row.uid for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("pageNo") == ["1", "2", "3"]
    assert exchange.asked("pageSize") == ["1000", "1000", "1000"]


def test_cuts_a_long_range(patient, exchange):
    exchange.answers_data(PAGES[-1])
    list(patient.v2.broker.commissions.items(**LEAST | {"start_time": 0, "end_time": 5184000000}))
    starts, ends = exchange.asked("startTime"), exchange.asked("endTime")
    assert list(zip(starts, ends, strict=True)) == [("2592000000", "5184000000"), ("0", "2591999999")]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.commissions(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.commissions", 3)
    for _ in range(2):
        client.v2.broker.commissions(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.commissions(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.commissions) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/broker/commissions")
    assert record.call == "v2.broker.commissions"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.commissions(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.commissions(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.commissions", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.commissions(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.commissions")
    mock_client.v2.broker.commissions(**EVERYTHING)
    assert served.calls() == ["v2.broker.commissions", "v2.broker.commissions"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.broker.commissions.items(**LEAST | {"page_size": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.commissions(**LEAST)
    limited.spend(keeper, "v2.broker.commissions", 3)
    for _ in range(2):
        keeper.v2.broker.commissions(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.commissions(**LEAST)
    limited.spend(hasty, "v2.broker.commissions", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.commissions(**LEAST)
    assert limited.refused() > 0
