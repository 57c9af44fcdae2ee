# Made by Specloom from bitget/rest/v2/broker/agent-commission.yaml; change that file, not this one.
"""``client.v2.broker.agent_commission``: GET /api/v2/broker/agent-commission."""

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
        "endId": "endId1",
        "commissionList": [
            {
                "uid": "uid1",
                "bizType": "bizType2",
                "subBizType": "spot_trade",
                "symbol": "symbol4",
                "coin": "coin5",
                "fee": "6.5",
                "volume": "7.5",
                "activityBonusDeduct": "8.5",
                "spotCouponDeduct": "9.5",
                "futuresCouponDeduct": "10.5",
                "spotFeeDiscountDeduct": "11.5",
                "negativeMakerFeeDeduct": "12.5",
                "feePaid": "13.5",
                "directCommission": "14.5",
                "subCommission": "15.5",
                "partnerCommission": "16.5",
                "partnerActualCommission": "17.5",
                "traderType": "traderType18",
                "apiType": "apiType19",
                "status": "status20",
                "startCalculationTime": "1700000000021",
                "endCalculationTime": "1700000000022"
            }
        ]
    }
}
"""
EVERYTHING = {
    "start_time": "1700000000001",
    "end_time": "1700000000002",
    "limit": "12",
    "id_less_than": "idLessThan4",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "limit": "limit: integer as int, optional",
    "id_less_than": "idLessThan: text as str, optional",
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
    "rate_limit.pool": "v2.broker.agent_commission",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging.style": "end_id",
    "paging.param": "idLessThan",
    "paging.items": "commissionList",
    "paging.source": "endId",
    "paging.source_of_row": False,
    "paging.row_id": None,
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
    client.v2.broker.agent_commission(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/agent-commission?endTime=1700000000002&idLessThan=idLessThan4&limit=12&startTime=1700000000001",
        signature="77vImqllQuXK4af+l6cJ5VlwZtB6apE0JkURLs3NIrM=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.agent_commission(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/broker/agent-commission",
        signature="nTORt8s5fKQEXLhPnbPMlQe1aF/zRv8iO1mHHW7h1Ms=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.agent_commission(**EVERYTHING)

    assert answer.end_id == "endId1"
    assert answer.commission_list[0].uid == "uid1"
    assert answer.commission_list[0].biz_type == "bizType2"
    assert answer.commission_list[0].sub_biz_type == "spot_trade"
    assert answer.commission_list[0].symbol == "symbol4"
    assert answer.commission_list[0].coin == "coin5"
    assert answer.commission_list[0].fee == Decimal("6.5")
    assert answer.commission_list[0].volume == Decimal("7.5")
    assert answer.commission_list[0].activity_bonus_deduct == Decimal("8.5")
    assert answer.commission_list[0].spot_coupon_deduct == Decimal("9.5")
    assert answer.commission_list[0].futures_coupon_deduct == Decimal("10.5")
    assert answer.commission_list[0].spot_fee_discount_deduct == Decimal("11.5")
    assert answer.commission_list[0].negative_maker_fee_deduct == Decimal("12.5")
    assert answer.commission_list[0].fee_paid == Decimal("13.5")
    assert answer.commission_list[0].direct_commission == Decimal("14.5")
    assert answer.commission_list[0].sub_commission == Decimal("15.5")
    assert answer.commission_list[0].partner_commission == Decimal("16.5")
    assert answer.commission_list[0].partner_actual_commission == Decimal("17.5")
    assert answer.commission_list[0].trader_type == "traderType18"
    assert answer.commission_list[0].api_type == "apiType19"
    assert answer.commission_list[0].status == "status20"
    assert answer.commission_list[0].start_calculation_time == 1700000000021
    assert answer.commission_list[0].end_calculation_time == 1700000000022
    assert type(answer.commission_list[0].start_calculation_time) is Millis
    assert type(answer.commission_list[0].end_calculation_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "commissionList", 0, "subBizType"): (
        "spot_trade",
        "spot_margin",
        "usdt_futures",
        "usdc_futures",
        "coin_futures",
    ),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.broker.agent_commission(**LEAST)


def test_documented_values(told):
    assert told("v2.broker.agent_commission") == [
        ("sub_biz_type", ("spot_trade", "spot_margin", "usdt_futures", "usdc_futures", "coin_futures"))
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.agent_commission(**EVERYTHING)
    assert answer == client.v2.broker.agent_commission(**EVERYTHING)
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
    client.v2.broker.agent_commission(**EVERYTHING | {name: MOMENT})
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
        client.v2.broker.agent_commission(**EVERYTHING | {name: value})
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
        client.v2.broker.agent_commission(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"commissionList": [{"uid": "106"}, {"uid": "105"}], "endId": "105"},
    {"commissionList": [{"uid": "104"}, {"uid": "103"}], "endId": "103"},
    {"commissionList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.broker.agent_commission.items(**LEAST))
    assert [row.uid for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.agent_commission(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.agent_commission", 8)
    for _ in range(2):
        client.v2.broker.agent_commission(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.agent_commission(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.agent_commission) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/broker/agent-commission")
    assert record.call == "v2.broker.agent_commission"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.agent_commission(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.agent_commission(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.agent_commission", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.agent_commission(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.agent_commission")
    mock_client.v2.broker.agent_commission(**EVERYTHING)
    assert served.calls() == ["v2.broker.agent_commission", "v2.broker.agent_commission"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.broker.agent_commission.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.agent_commission(**LEAST)
    limited.spend(keeper, "v2.broker.agent_commission", 8)
    for _ in range(2):
        keeper.v2.broker.agent_commission(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.agent_commission(**LEAST)
    limited.spend(hasty, "v2.broker.agent_commission", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.agent_commission(**LEAST)
    assert limited.refused() > 0
