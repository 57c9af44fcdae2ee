# Made by Specloom from bitget/rest/v1/mix/plan/modifyPlan.yaml; change that file, not this one.
"""``client.v1.mix.plan.modify_plan``: POST /api/mix/v1/plan/modifyPlan."""

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
    "order_id": "orderId1",
    "margin_coin": "marginCoin2",
    "symbol": "BTCUSDT_UMCBL",
    "execute_price": "4.5",
    "trigger_price": "5.5",
    "trigger_type": "fill_price",
    "order_type": "limit",
}
LEAST = {
    "order_id": "orderId1",
    "margin_coin": "marginCoin2",
    "symbol": "BTCUSDT_UMCBL",
    "trigger_price": "5.5",
    "trigger_type": "fill_price",
    "order_type": "limit",
}
TAKES = {
    "order_id": "orderId: text as str, required",
    "margin_coin": "marginCoin: text as str, required",
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "execute_price": "executePrice: decimal as DecimalIn, optional",
    "trigger_price": "triggerPrice: decimal as DecimalIn, required",
    "trigger_type": "triggerType: text as str, required, one of fill_price market_price",
    "order_type": "orderType: text as str, required, one of limit market",
}
SAYS = {
    "version": "v1",
    "symbol_format": "v1",
    "access": "trade",
    "effect": "modify_order",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": ("v2.mix.order.modify_plan_order",),
    "deprecated": True,
    "open_params": False,
    "rate_limit.pool": "v1.mix.plan.modify_plan",
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
    client.v1.mix.plan.modify_plan(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/mix/v1/plan/modifyPlan",
        body='{"orderId":"orderId1","marginCoin":"marginCoin2","symbol":"BTCUSDT_UMCBL","executePrice":"4.5","triggerPrice":"5.5","triggerType":"fill_price","orderType":"limit"}',
        signature="obU9O0ISnum+JSHbZdAlga9+TTts2MPVoaI+gV0OCkE=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v1.mix.plan.modify_plan(**LEAST)
    exchange.received(
        "POST",
        "/api/mix/v1/plan/modifyPlan",
        body='{"orderId":"orderId1","marginCoin":"marginCoin2","symbol":"BTCUSDT_UMCBL","triggerPrice":"5.5","triggerType":"fill_price","orderType":"limit"}',
        signature="KiVaNJfjA6ORnLh+GJfO/DMeOx8VTQlsRKK3v6KXl1k=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v1.mix.plan.modify_plan(**EVERYTHING)

    assert answer == "1"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v1.mix.plan.modify_plan(**EVERYTHING)
    assert answer == client.v1.mix.plan.modify_plan(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["order_id", "margin_coin", "symbol", "trigger_price", "trigger_type", "order_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v1.mix.plan.modify_plan(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT"),
        ("execute_price", "much"),
        ("trigger_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v1.mix.plan.modify_plan(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("22001", errors.NothingToDo, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v1.mix.plan.modify_plan(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v1.mix.plan.modify_plan(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v1.mix.plan.modify_plan", 8)
    for _ in range(2):
        client.v1.mix.plan.modify_plan(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v1.mix.plan.modify_plan(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_warns_of_its_successor(client):
    with pytest.warns(DeprecationWarning, match="v2.mix.order.modify_plan_order"):
        assert client.v1.mix.plan.modify_plan


def test_takes(client, told):
    assert told(client.v1.mix.plan.modify_plan) == TAKES


def test_record(parts):
    record = find("POST", "/api/mix/v1/plan/modifyPlan")
    assert record.call == "v1.mix.plan.modify_plan"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v1.mix.plan.modify_plan(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v1.mix.plan.modify_plan(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v1.mix.plan.modify_plan", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v1.mix.plan.modify_plan(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v1.mix.plan.modify_plan")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v1.mix.plan.modify_plan(**EVERYTHING)
    assert served.calls() == ["v1.mix.plan.modify_plan"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v1.mix.plan.modify_plan(**LEAST)
    limited.spend(keeper, "v1.mix.plan.modify_plan", 8)
    for _ in range(2):
        keeper.v1.mix.plan.modify_plan(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v1.mix.plan.modify_plan(**LEAST)
    limited.spend(hasty, "v1.mix.plan.modify_plan", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v1.mix.plan.modify_plan(**LEAST)
    assert limited.refused() > 0
