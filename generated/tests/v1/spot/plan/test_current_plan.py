# Made by Specloom from bitget/rest/v1/spot/plan/currentPlan.yaml; change that file, not this one.
"""``client.v1.spot.plan.current_plan``: POST /api/spot/v1/plan/currentPlan."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": "1"
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT_SPBL",
    "page_size": "11",
    "last_end_id": "lastEndId3",
}
LEAST = {
    "symbol": "BTCUSDT_SPBL",
    "page_size": "11",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "page_size": "pageSize: integer as int, required",
    "last_end_id": "lastEndId: text as str, optional",
}
SAYS = {
    "version": "v1",
    "symbol_format": "v1",
    "access": "read",
    "effect": "read",
    "errors": ("common", "spot"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": ("v2.spot.trade.current_plan_order",),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.spot.plan.current_plan",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v1.spot.plan.current_plan(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/spot/v1/plan/currentPlan",
        body='{"symbol":"BTCUSDT_SPBL","pageSize":"11","lastEndId":"lastEndId3"}',
        signature="MaZGyWNkjkEvyH4pE83dK5ApwbDRrQAJGvqTbBlSi8A=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.spot.plan.current_plan(**LEAST)
    exchange.received(
        "POST",
        "/api/spot/v1/plan/currentPlan",
        body='{"symbol":"BTCUSDT_SPBL","pageSize":"11"}',
        signature="6iRTu8g9BEPYz3vgij15ngbs34bJu5Z65xfleNUMby4=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.spot.plan.current_plan(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.spot.plan.current_plan(**EVERYTHING)
    assert answer == client.v1.spot.plan.current_plan(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "page_size"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.spot.plan.current_plan(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT"),
        ("page_size", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.spot.plan.current_plan(**EVERYTHING | {name: value})
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
        client.v1.spot.plan.current_plan(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_reads_again_after_failures(patient, exchange):
    exchange.loses_then_breaks_then(ANSWER)
    patient.v1.spot.plan.current_plan(**LEAST)
    assert len(exchange.sent) == 3


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.spot.plan.current_plan", 8)
    for _ in range(2):
        client.v1.spot.plan.current_plan(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.spot.plan.current_plan(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.spot.trade.current_plan_order"):
        assert client.v1.spot.plan.current_plan


def test_takes(client, told):
    assert told(client.v1.spot.plan.current_plan) == TAKES


def test_record(parts):
    record = find("POST", "/api/spot/v1/plan/currentPlan")
    assert record.call == "v1.spot.plan.current_plan"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.spot.plan.current_plan(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.spot.plan.current_plan(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.spot.plan.current_plan", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.spot.plan.current_plan(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.spot.plan.current_plan")
    mock_client.v1.spot.plan.current_plan(**EVERYTHING)
    assert served.calls() == ["v1.spot.plan.current_plan", "v1.spot.plan.current_plan"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.spot.plan.current_plan(**LEAST)
    limited.spend(keeper, "v1.spot.plan.current_plan", 8)
    for _ in range(2):
        keeper.v1.spot.plan.current_plan(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.spot.plan.current_plan(**LEAST)
    limited.spend(hasty, "v1.spot.plan.current_plan", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.spot.plan.current_plan(**LEAST)
    assert limited.refused() > 0
