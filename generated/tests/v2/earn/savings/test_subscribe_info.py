# Made by Specloom from bitget/rest/v2/earn/savings/subscribe-info.yaml; change that file, not this one.
"""``client.v2.earn.savings.subscribe_info``: GET /api/v2/earn/savings/subscribe-info."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES
from bitget_client._runtime.codec.answer_types import Millis

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
        "profitPrecision": "14",
        "subscribeTime": "1696751519451",
        "interestTime": "1696780800000",
        "settleTime": "1696867200000",
        "expireTime": "1700000000009",
        "redeemTime": "1700000000010",
        "settleMethod": "daily",
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
        "redeemDelay": "redeemDelay13"
    }
}
"""
EVERYTHING = {
    "product_id": "123123",
    "period_type": "flexible",
}
TAKES = {
    "product_id": "productId: text as str, required",
    "period_type": "periodType: text as str, required, one of flexible fixed",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "earn"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.earn.savings.subscribe_info",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
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
    assert answer.profit_precision == 14
    assert answer.subscribe_time == 1696751519451
    assert answer.interest_time == 1696780800000
    assert answer.settle_time == 1696867200000
    assert answer.expire_time == 1700000000009
    assert answer.redeem_time == 1700000000010
    assert answer.settle_method == "daily"
    assert answer.apy_list[0].rate_level == "0"
    assert answer.apy_list[0].min_step_val == Decimal("0.000000")
    assert answer.apy_list[0].max_step_val == Decimal("200.000000")
    assert answer.apy_list[0].current_apy == Decimal("6.00")
    assert answer.apy_list[1].rate_level == "1"
    assert answer.apy_list[1].min_step_val == Decimal("200.000000")
    assert answer.apy_list[1].max_step_val == Decimal("5000.000000")
    assert answer.apy_list[1].current_apy == Decimal("50.00")
    assert answer.redeem_delay == "redeemDelay13"
    assert type(answer.subscribe_precision) is int
    assert type(answer.profit_precision) is int
    assert type(answer.subscribe_time) is Millis
    assert type(answer.interest_time) is Millis
    assert type(answer.settle_time) is Millis
    assert type(answer.expire_time) is Millis
    assert type(answer.redeem_time) is Millis
    assert not client.drift


VALUES = {
    ("data", "settleMethod"): ("daily", "maturity"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.earn.savings.subscribe_info(**EVERYTHING)


def test_documented_values(told):
    assert told("v2.earn.savings.subscribe_info") == [("settle_method", ("daily", "maturity"))]


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
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("59002", errors.EarnRefused, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.earn.savings.subscribe_info(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.savings.subscribe_info(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.savings.subscribe_info", 8)
    for _ in range(2):
        client.v2.earn.savings.subscribe_info(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.savings.subscribe_info(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.savings.subscribe_info) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/earn/savings/subscribe-info")
    assert record.call == "v2.earn.savings.subscribe_info"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


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


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.savings.subscribe_info")
    mock_client.v2.earn.savings.subscribe_info(**EVERYTHING)
    assert served.calls() == ["v2.earn.savings.subscribe_info", "v2.earn.savings.subscribe_info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.savings.subscribe_info(**EVERYTHING)
    limited.spend(keeper, "v2.earn.savings.subscribe_info", 8)
    for _ in range(2):
        keeper.v2.earn.savings.subscribe_info(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.savings.subscribe_info(**EVERYTHING)
    limited.spend(hasty, "v2.earn.savings.subscribe_info", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.savings.subscribe_info(**EVERYTHING)
    assert limited.refused() > 0
