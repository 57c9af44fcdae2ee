# Made by Specloom from bitget/rest/v3/broker/commission.yaml; change that file, not this one.
"""``client.v3.broker.commission``: GET /api/v3/broker/commission."""

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
            "uid": "uid1",
            "coin": "coin2",
            "symbol": "symbol3",
            "dealtAmount": "4.5",
            "totalFee": "5.5",
            "deductedFee": "6.5",
            "paidFee": "7.5",
            "markUpFee": "8.5",
            "totalCommission": "9.5"
        }
    ]
}
"""
EVERYTHING = {
    "start_time": "1700000000001",
    "end_time": "1700000000002",
    "page_size": "12",
    "page_no": "13",
    "biz_type": "spot",
    "sub_biz_type": "spot_trade",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "page_size": "pageSize: integer as int, optional",
    "page_no": "pageNo: integer as int, optional",
    "biz_type": "bizType: text as str, optional, one of spot futures",
    "sub_biz_type": "subBizType: text as str, optional, one of spot_trade spot_margin usdt_futures usdc_futures coin_futures",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "uta", "broker"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.broker.commission",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "page_no",
    "paging.param": "pageNo",
    "paging.items": "",
    "paging.source": None,
    "paging.source_of_row": False,
    "paging.row_id": None,
    "paging.size_param": "pageSize",
    "paging.size_max": None,
    "batch": None,
    "paging.window.start": "startTime",
    "paging.window.end": "endTime",
    "paging.window.max_seconds": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.broker.commission(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v3/broker/commission?bizType=spot&endTime=1700000000002&pageNo=13&pageSize=12&startTime=1700000000001&subBizType=spot_trade",
        signature="sCmWtTJVnxzpFPKnB/dK/GhN+CHNy02tznVlfTHHleY=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.broker.commission(**LEAST)
    exchange.received(
        "GET",
        "/api/v3/broker/commission",
        signature="BIVLE1AAZQ2VCRe8I6H3CZYkqbvlhWqeCmcPr/MoOls=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.broker.commission(**EVERYTHING)

    assert answer[0].uid == "uid1"
    assert answer[0].coin == "coin2"
    assert answer[0].symbol == "symbol3"
    assert answer[0].dealt_amount == Decimal("4.5")
    assert answer[0].total_fee == Decimal("5.5")
    assert answer[0].deducted_fee == Decimal("6.5")
    assert answer[0].paid_fee == Decimal("7.5")
    assert answer[0].mark_up_fee == Decimal("8.5")
    assert answer[0].total_commission == Decimal("9.5")
    assert type(answer) is list
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.broker.commission(**EVERYTHING)
    assert answer == client.v3.broker.commission(**EVERYTHING)
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
    client.v3.broker.commission(**EVERYTHING | {name: MOMENT})
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
        client.v3.broker.commission(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("40029", errors.BrokerRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.broker.commission(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    [{"uid": "106"}, {"uid": "105"}],
    [{"uid": "104"}, {"uid": "103"}],
    [],
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v3.broker.commission.items(**LEAST))
    assert [row.uid for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("pageNo") == ["1", "2", "3"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v3.broker.commission(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.broker.commission", 8)
    for _ in range(2):
        client.v3.broker.commission(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.broker.commission(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.broker.commission) == TAKES


def test_record(parts):
    record = find("GET", "/api/v3/broker/commission")
    assert record.call == "v3.broker.commission"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.broker.commission(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.broker.commission(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.broker.commission", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.broker.commission(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.broker.commission")
    mock_client.v3.broker.commission(**EVERYTHING)
    assert served.calls() == ["v3.broker.commission", "v3.broker.commission"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v3.broker.commission.items(**LEAST | {"page_size": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.broker.commission(**LEAST)
    limited.spend(keeper, "v3.broker.commission", 8)
    for _ in range(2):
        keeper.v3.broker.commission(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.broker.commission(**LEAST)
    limited.spend(hasty, "v3.broker.commission", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.broker.commission(**LEAST)
    assert limited.refused() > 0
