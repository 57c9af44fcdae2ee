# Made by Specloom from bitget/rest/v2/earn/savings/product.yaml; change that file, not this one.
"""``client.v2.earn.savings.product``: GET /api/v2/earn/savings/product."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1696747382760,
    "data": [
        {
            "productId": "12313123",
            "coin": "BGB",
            "periodType": "flexible",
            "period": "period4",
            "apyType": "ladder",
            "advanceRedeem": "true",
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
            "status": "in_progress",
            "productLevel": "normal"
        }
    ]
}
"""
EVERYTHING = {
    "filter": "available_and_held",
    "coin": "coin2",
}
LEAST = {}
TAKES = {
    "filter": "filter: text as str, optional, one of available held available_and_held all",
    "coin": "coin: text as str, optional",
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
    "rate_limit.pool": "v2.earn.savings.product",
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
    client.v2.earn.savings.product(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/earn/savings/product?coin=coin2&filter=available_and_held",
        signature="GC1plMH8zkjssZSmQpslJc0/yxKUX04DTqpw9rvDdx0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.earn.savings.product(**LEAST)
    exchange.received(
        "GET",
        "/api/v2/earn/savings/product",
        signature="2Z5lWk4AcZGUdk+P4A8jQRrC8pQPL3b5c6+cmdkI36k=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.earn.savings.product(**EVERYTHING)

    assert answer[0].product_id == "12313123"
    assert answer[0].coin == "BGB"
    assert answer[0].period_type == "flexible"
    assert answer[0].period == "period4"
    assert answer[0].apy_type == "ladder"
    assert answer[0].advance_redeem is True
    assert answer[0].settle_method == "daily"
    assert answer[0].apy_list[0].rate_level == "0"
    assert answer[0].apy_list[0].min_step_val == Decimal("0.000000")
    assert answer[0].apy_list[0].max_step_val == Decimal("200.000000")
    assert answer[0].apy_list[0].current_apy == Decimal("6.00")
    assert answer[0].apy_list[1].rate_level == "1"
    assert answer[0].apy_list[1].min_step_val == Decimal("200.000000")
    assert answer[0].apy_list[1].max_step_val == Decimal("5000.000000")
    assert answer[0].apy_list[1].current_apy == Decimal("50.00")
    assert answer[0].status == "in_progress"
    assert answer[0].product_level == "normal"
    assert type(answer) is list
    assert not client.drift


VALUES = {
    ("data", 0, "periodType"): ("flexible", "fixed"),
    ("data", 0, "apyType"): ("single", "ladder"),
    ("data", 0, "settleMethod"): ("daily", "maturity"),
    ("data", 0, "status"): ("not_started", "in_progress", "paused", "completed", "sold_out", "off_line"),
    ("data", 0, "productLevel"): ("beginner", "normal", "VIP"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.earn.savings.product(**LEAST)


def test_documented_values(told):
    assert told("v2.earn.savings.product") == [
        ("apy_type", ("single", "ladder")),
        ("period_type", ("flexible", "fixed")),
        ("product_level", ("beginner", "normal", "VIP")),
        ("settle_method", ("daily", "maturity")),
        ("status", ("not_started", "in_progress", "paused", "completed", "sold_out", "off_line")),
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.earn.savings.product(**EVERYTHING)
    assert answer == client.v2.earn.savings.product(**EVERYTHING)
    exchange.received_the_same_twice()


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
        client.v2.earn.savings.product(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.earn.savings.product(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.earn.savings.product", 8)
    for _ in range(2):
        client.v2.earn.savings.product(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.earn.savings.product(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.earn.savings.product) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/earn/savings/product")
    assert record.call == "v2.earn.savings.product"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.earn.savings.product(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.earn.savings.product(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.earn.savings.product", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.earn.savings.product(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.earn.savings.product")
    mock_client.v2.earn.savings.product(**EVERYTHING)
    assert served.calls() == ["v2.earn.savings.product", "v2.earn.savings.product"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.earn.savings.product(**LEAST)
    limited.spend(keeper, "v2.earn.savings.product", 8)
    for _ in range(2):
        keeper.v2.earn.savings.product(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.earn.savings.product(**LEAST)
    limited.spend(hasty, "v2.earn.savings.product", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.earn.savings.product(**LEAST)
    assert limited.refused() > 0
