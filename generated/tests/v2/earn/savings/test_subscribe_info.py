# Made by Specloom from bitget/rest/v2/earn/savings/subscribe-info.yaml; change that file, not this one.
"""``client.v2.earn.savings.subscribe_info``: GET /api/v2/earn/savings/subscribe-info."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._runtime.scalars import Millis

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1696751519392,
    "data": {
        "singleMinAmount": "10.000000",
        "singleMaxAmount": "2000.000000",
        "remainingAmount": "4899.999990",
        "subscribePrecision": "6",
        "profitPrecision": "6",
        "subscribeTime": "1696751519451",
        "interestTime": "1696780800000",
        "settleTime": "1696867200000",
        "expireTime": "",
        "redeemTime": "",
        "settleMethod": "",
        "apyList": [
            {
                "rateLevel": "0",
                "minStepVal": "0.000000",
                "maxStepVal": "200.000000",
                "currentApy": "6.00"
            },
            {
                "rateLevel": "1",
                "minStepVal": "200.000000",
                "maxStepVal": "5000.000000",
                "currentApy": "50.00"
            }
        ],
        "redeemDelay": ""
    }
}
"""
EVERYTHING = {
    "product_id": "123123",
    "period_type": "flexible",
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.savings.subscribe_info(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/savings/subscribe-info?periodType=flexible&productId=123123",
        signature="5/K7klf8gNZXorI1ArU9luS3Ar2RqbqkrVsrkhvnQZw=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.savings.subscribe_info(**EVERYTHING)
    assert answer.single_min_amount == Decimal("10.000000")
    assert answer.single_max_amount == Decimal("2000.000000")
    assert answer.remaining_amount == Decimal("4899.999990")
    assert answer.subscribe_precision == 6
    assert answer.profit_precision == 6
    assert answer.subscribe_time == 1696751519451
    assert answer.interest_time == 1696780800000
    assert answer.settle_time == 1696867200000
    assert answer.expire_time is None
    assert answer.redeem_time is None
    assert answer.settle_method is None
    assert answer.apy_list[0].rate_level == "0"
    assert answer.apy_list[0].min_step_val == Decimal("0.000000")
    assert answer.apy_list[0].max_step_val == Decimal("200.000000")
    assert answer.apy_list[0].current_apy == Decimal("6.00")
    assert answer.apy_list[1].rate_level == "1"
    assert answer.apy_list[1].min_step_val == Decimal("200.000000")
    assert answer.apy_list[1].max_step_val == Decimal("5000.000000")
    assert answer.apy_list[1].current_apy == Decimal("50.00")
    assert answer.redeem_delay is None
    assert type(answer.subscribe_precision) is int
    assert type(answer.profit_precision) is int
    assert type(answer.subscribe_time) is Millis
    assert type(answer.interest_time) is Millis
    assert type(answer.settle_time) is Millis
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.savings.subscribe_info(**EVERYTHING)
    assert answer == client.v2.earn.savings.subscribe_info(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_id", "period_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.earn.savings.subscribe_info(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("00001", errors.BadTimeRange),
        ("59002", errors.EarnRefused),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.earn.savings.subscribe_info(**EVERYTHING)
    assert caught.value.code == code


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.savings.subscribe_info(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(10):
        client.v2.earn.savings.subscribe_info(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.savings.subscribe_info(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 10


def test_record():
    record = find("GET", "/api/v2/earn/savings/subscribe-info")
    assert record.call == "v2.earn.savings.subscribe_info"
    assert record.version == "v2"
    assert record.symbol_format == "none"
    assert record.access == "read"
    assert record.effect == "read"
    assert record.errors == ("common", "earn")
    assert record.rate_limit.default.scope == "uid"
    assert record.rate_limit.pool == "v2.earn.savings.subscribe_info"


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.savings.subscribe_info(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.savings.subscribe_info(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.savings.subscribe_info", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.savings.subscribe_info(**EVERYTHING)
