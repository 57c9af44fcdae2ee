# Made by Specloom from bitget/rest/v2/broker/customer-commissions.yaml; change that file, not this one.
"""``client.v2.broker.customer_commissions``: GET /api/v2/broker/customer-commissions."""

import datetime as dt
from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

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
                "date": "1700000000000",
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
    "start_time": "1700000000000",
    "end_time": "1700000000000",
    "id_less_than": "idLessThan3",
    "limit": "13",
    "uid": "uid5",
    "coin": "coin6",
    "symbol": "BTCUSDT",
    "show_sub": "yes",
}
LEAST = {}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.broker.customer_commissions(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/broker/customer-commissions?coin=coin6&endTime=1700000000000&idLessThan=idLessThan3&limit=13&showSub=yes&startTime=1700000000000&symbol=BTCUSDT&uid=uid5",
        signature="y8kKlE5fjlePZLLhe8DBQTR5RrtX5IxaCORTgeSe4x8=",
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
    assert answer.commission_list[0].date == 1700000000000
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
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("40029", errors.BrokerRefused),
        ("11000", errors.WithdrawRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.broker.customer_commissions(**EVERYTHING)
    assert caught.value.code == code


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
    for _ in range(10):
        client.v2.broker.customer_commissions(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.broker.customer_commissions(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/broker/customer-commissions")
    assert record.call == "v2.broker.customer_commissions"
    assert record.version == "v2"
    assert record.symbol_format == "v2"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "broker", "account")
    assert record.rate_limit.default.scope == "ip"
    assert record.rate_limit.pool == "v2.broker.customer_commissions"


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
