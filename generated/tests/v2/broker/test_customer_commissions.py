# Made by Specloom from bitget/rest/v2/broker/customer-commissions.yaml; change that file, not this one.
"""``client.v2.broker.customer_commissions``: GET /api/v2/broker/customer-commissions."""

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
                "date": "1700000000002",
                "coin": "coin3",
                "symbol": "symbol4",
                "productType": "productType5",
                "dealAmount": "6.5",
                "fee": "7.5",
                "feeDeduction": "8.5",
                "activityBonusDeduct": "9.5",
                "spotCouponDeduct": "10.5",
                "futuresCouponDeduct": "11.5",
                "spotFeeDiscountDeduct": "12.5",
                "negativeMakerFeeDeduct": "13.5",
                "feePaid": "14.5",
                "rebateAmount": "15.5",
                "userTotalRebateAmount": "16.5",
                "dayTotalRebateAmount": "17.5",
                "totalRebateAmount": "18.5"
            }
        ]
    }
}
"""
EVERYTHING = {
    "start_time": "1700000000001",
    "end_time": "1700000000002",
    "id_less_than": "idLessThan3",
    "limit": "13",
    "uid": "uid5",
    "coin": "coin6",
    "symbol": "BTCUSDT",
    "show_sub": "yes",
}
LEAST = {}
TAKES = {
    "start_time": "startTime: ms as TimeIn, optional",
    "end_time": "endTime: ms as TimeIn, optional",
    "id_less_than": "idLessThan: text as str, optional",
    "limit": "limit: integer as int, optional",
    "uid": "uid: text as str, optional",
    "coin": "coin: text as str, optional",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "show_sub": "showSub: text as str, optional, one of yes no",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "read",
    "effect": "read",
    "errors": ("common", "broker", "account"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.broker.customer_commissions",
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
    client.v2.broker.customer_commissions(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/customer-commissions?coin=coin6&endTime=1700000000002&idLessThan=idLessThan3&limit=13&showSub=yes&startTime=1700000000001&symbol=BTCUSDT&uid=uid5",
        signature="Gv8jjSwbFVbFap6YrhLb1y5ZAlNweSgJQzrhiKsFO58=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.customer_commissions(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/broker/customer-commissions",
        signature="1yH0BpawUYVES2W9OFO6dJ5N2sUqmWyHipimwV9H9Sg=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.broker.customer_commissions(**EVERYTHING)

    assert answer.end_id == "endId1"
    assert answer.commission_list[0].uid == "uid1"
    assert answer.commission_list[0].date == 1700000000002
    assert answer.commission_list[0].coin == "coin3"
    assert answer.commission_list[0].symbol == "symbol4"
    assert answer.commission_list[0].product_type == "productType5"
    assert answer.commission_list[0].deal_amount == Decimal("6.5")
    assert answer.commission_list[0].fee == Decimal("7.5")
    assert answer.commission_list[0].fee_deduction == Decimal("8.5")
    assert answer.commission_list[0].activity_bonus_deduct == Decimal("9.5")
    assert answer.commission_list[0].spot_coupon_deduct == Decimal("10.5")
    assert answer.commission_list[0].futures_coupon_deduct == Decimal("11.5")
    assert answer.commission_list[0].spot_fee_discount_deduct == Decimal("12.5")
    assert answer.commission_list[0].negative_maker_fee_deduct == Decimal("13.5")
    assert answer.commission_list[0].fee_paid == Decimal("14.5")
    assert answer.commission_list[0].rebate_amount == Decimal("15.5")
    assert answer.commission_list[0].user_total_rebate_amount == Decimal("16.5")
    assert answer.commission_list[0].day_total_rebate_amount == Decimal("17.5")
    assert answer.commission_list[0].total_rebate_amount == Decimal("18.5")
    assert type(answer.commission_list[0].date) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.broker.customer_commissions(**EVERYTHING)
    assert answer == client.v2.broker.customer_commissions(**EVERYTHING)
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
    client.v2.broker.customer_commissions(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start_time", "noon"),
        ("end_time", "noon"),
        ("limit", "1.5"),
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.broker.customer_commissions(**EVERYTHING | {name: value})
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
        client.v2.broker.customer_commissions(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


PAGES = [
    {"commissionList": [{"uid": "106"}, {"uid": "105"}], "endId": "105"},
    {"commissionList": [{"uid": "104"}, {"uid": "103"}], "endId": "103"},
    {"commissionList": [], "endId": ""},
]


def test_walks_to_the_end(patient, exchange):
    exchange.answers_data(*PAGES)
    rows = list(patient.v2.broker.customer_commissions.items(**LEAST))
    assert [row.uid for row in rows] == ["106", "105", "104", "103"]
    assert exchange.asked("idLessThan") == [None, "105", "103"]


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.broker.customer_commissions(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.broker.customer_commissions", 8)
    for _ in range(2):
        client.v2.broker.customer_commissions(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.customer_commissions(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.broker.customer_commissions) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/broker/customer-commissions")
    assert record.call == "v2.broker.customer_commissions"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.broker.customer_commissions(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.broker.customer_commissions(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.broker.customer_commissions", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.broker.customer_commissions(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.broker.customer_commissions")
    mock_client.v2.broker.customer_commissions(**EVERYTHING)
    assert served.calls() == ["v2.broker.customer_commissions", "v2.broker.customer_commissions"]


@pytest.mark.mock
def test_mock_is_walked_to_the_end(mock_client, served):
    rows = list(mock_client.v2.broker.customer_commissions.items(**LEAST | {"limit": 2}))
    assert len(rows) == served.rows(2)


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.broker.customer_commissions(**LEAST)
    limited.spend(keeper, "v2.broker.customer_commissions", 8)
    for _ in range(2):
        keeper.v2.broker.customer_commissions(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.broker.customer_commissions(**LEAST)
    limited.spend(hasty, "v2.broker.customer_commissions", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.broker.customer_commissions(**LEAST)
    assert limited.refused() > 0
