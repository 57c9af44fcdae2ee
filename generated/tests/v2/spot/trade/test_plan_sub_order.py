# Made by Specloom from bitget/rest/v2/spot/trade/plan-sub-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.plan_sub_order``: GET /api/v2/spot/trade/plan-sub-order."""

from decimal import Decimal

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1710813939206,
    "data": [
        {
            "orderId": "xxxxxxxxxxxxx",
            "price": "0.4188",
            "type": "limit",
            "status": "success"
        }
    ]
}
"""
EVERYTHING = {
    "plan_order_id": "xxxxxxxxxxxxxxxxxx",
}
TAKES = {
    "plan_order_id": "planOrderId: text as str, required",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.trade.plan_sub_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 20,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.trade.plan_sub_order(**EVERYTHING)
    exchange.received(
        "GET",
        "/api/v2/spot/trade/plan-sub-order?planOrderId=xxxxxxxxxxxxxxxxxx",
        signature="gfYMi84kmSK4zNLFlw9vYPT2oOTpJ8K/p2i5UWAh+9U=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.trade.plan_sub_order(**EVERYTHING)

    assert answer[0].order_id == "xxxxxxxxxxxxx"
    assert answer[0].price == Decimal("0.4188")
    assert answer[0].type == "limit"
    assert answer[0].status == "success"
    assert type(answer) is list
    assert not client.drift


VALUES = {
    ("data", 0, "status"): ("success", "fail", "cancelled", "in_progress", "in_progress_tracking"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.trade.plan_sub_order(**EVERYTHING)


def test_documented_values(told):
    assert told("v2.spot.trade.plan_sub_order") == [
        ("status", ("success", "fail", "cancelled", "in_progress", "in_progress_tracking"))
    ]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.trade.plan_sub_order(**EVERYTHING)
    assert answer == client.v2.spot.trade.plan_sub_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["plan_order_id"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.trade.plan_sub_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("13007", errors.QuotaExceeded, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v2.spot.trade.plan_sub_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v2.spot.trade.plan_sub_order(**EVERYTHING)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.trade.plan_sub_order", 18)
    for _ in range(2):
        client.v2.spot.trade.plan_sub_order(**EVERYTHING)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.trade.plan_sub_order(**EVERYTHING)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.trade.plan_sub_order) == TAKES


def test_record(parts):
    record = find("GET", "/api/v2/spot/trade/plan-sub-order")
    assert record.call == "v2.spot.trade.plan_sub_order"
    assert {param.place for param in record.params} == {"query"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.trade.plan_sub_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.trade.plan_sub_order(**EVERYTHING)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.trade.plan_sub_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.trade.plan_sub_order(**EVERYTHING)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.trade.plan_sub_order")
    mock_client.v2.spot.trade.plan_sub_order(**EVERYTHING)
    assert served.calls() == ["v2.spot.trade.plan_sub_order", "v2.spot.trade.plan_sub_order"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.trade.plan_sub_order(**EVERYTHING)
    limited.spend(keeper, "v2.spot.trade.plan_sub_order", 18)
    for _ in range(2):
        keeper.v2.spot.trade.plan_sub_order(**EVERYTHING)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.trade.plan_sub_order(**EVERYTHING)
    limited.spend(hasty, "v2.spot.trade.plan_sub_order", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.trade.plan_sub_order(**EVERYTHING)
    assert limited.refused() > 0
