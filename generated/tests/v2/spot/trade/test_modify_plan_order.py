# Made by Specloom from bitget/rest/v2/spot/trade/modify-plan-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.modify_plan_order``: POST /api/v2/spot/trade/modify-plan-order."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1668134576535,
    "data": {
        "orderId": "121211212122",
        "clientOid": "clientOid2"
    }
}
"""
EVERYTHING = {
    "order_id": "121211212122",
    "trigger_price": "0.041222",
    "order_type": "limit",
    "execute_price": "0.041272",
    "size": 156,
    "client_oid": "clientOid6",
}
LEAST = {
    "trigger_price": "0.041222",
    "order_type": "limit",
    "size": 156,
}
TAKES = {
    "order_id": "orderId: text as str, optional",
    "trigger_price": "triggerPrice: decimal as DecimalIn, required",
    "order_type": "orderType: text as str, required, one of limit market",
    "execute_price": "executePrice: decimal as DecimalIn, optional",
    "size": "size: decimal as DecimalIn, required",
    "client_oid": "clientOid: text as str, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "modify_order",
    "errors": ("common", "spot"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.trade.modify_plan_order",
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
    client.v2.spot.trade.modify_plan_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/spot/trade/modify-plan-order",
        body='{"orderId":"121211212122","triggerPrice":"0.041222","orderType":"limit","executePrice":"0.041272","size":"156","clientOid":"clientOid6"}',
        signature="rY7V13eAnYf2ajh0WBep8T+Q0G/4AFB9x6yH7iqwH5g=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.trade.modify_plan_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/spot/trade/modify-plan-order",
        body='{"triggerPrice":"0.041222","orderType":"limit","size":"156"}',
        signature="Jy+eS0hH+dhtaEuMvd2LB9NgMRAofcaD8uyO7jxzEt0=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.trade.modify_plan_order(**EVERYTHING)

    assert answer.order_id == "121211212122"
    assert answer.client_oid == "clientOid2"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.trade.modify_plan_order(**EVERYTHING)
    assert answer == client.v2.spot.trade.modify_plan_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["trigger_price", "order_type", "size"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.trade.modify_plan_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("trigger_price", "much"),
        ("execute_price", "much"),
        ("size", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.trade.modify_plan_order(**EVERYTHING | {name: value})
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
        client.v2.spot.trade.modify_plan_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.spot.trade.modify_plan_order(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.trade.modify_plan_order", 18)
    for _ in range(2):
        client.v2.spot.trade.modify_plan_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.trade.modify_plan_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.trade.modify_plan_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/spot/trade/modify-plan-order")
    assert record.call == "v2.spot.trade.modify_plan_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.trade.modify_plan_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.trade.modify_plan_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.trade.modify_plan_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.trade.modify_plan_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.trade.modify_plan_order")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.spot.trade.modify_plan_order(**EVERYTHING)
    assert served.calls() == ["v2.spot.trade.modify_plan_order"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.trade.modify_plan_order(**LEAST)
    limited.spend(keeper, "v2.spot.trade.modify_plan_order", 18)
    for _ in range(2):
        keeper.v2.spot.trade.modify_plan_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.trade.modify_plan_order(**LEAST)
    limited.spend(hasty, "v2.spot.trade.modify_plan_order", 18)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.trade.modify_plan_order(**LEAST)
    assert limited.refused() > 0
