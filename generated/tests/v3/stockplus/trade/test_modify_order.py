# Made by Specloom from bitget/rest/v3/stockplus/trade/modify-order.yaml; change that file, not this one.
"""``client.v3.stockplus.trade.modify_order``: POST /api/v3/stockplus/trade/modify-order."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": {
        "orderId": "orderId1",
        "clientOid": "clientOid2",
        "symbol": "symbol3"
    }
}
"""
EVERYTHING = {
    "order_id": "orderId1",
    "quantity": "2.5",
    "price": "3.5",
    "trigger_price": "4.5",
    "limit_offset": "5.5",
    "trailing_amount": "6.5",
    "trailing_percent": "7.5",
    "limit_depth_level": "17",
    "trigger_count": "18",
    "monitor_price": "10.5",
    "remark": "remark11",
}
LEAST = {
    "order_id": "orderId1",
    "quantity": "2.5",
}
TAKES = {
    "order_id": "orderId: text as str, required",
    "quantity": "quantity: decimal as DecimalIn, required",
    "price": "price: decimal as DecimalIn, optional",
    "trigger_price": "triggerPrice: decimal as DecimalIn, optional",
    "limit_offset": "limitOffset: decimal as DecimalIn, optional",
    "trailing_amount": "trailingAmount: decimal as DecimalIn, optional",
    "trailing_percent": "trailingPercent: decimal as DecimalIn, optional",
    "limit_depth_level": "limitDepthLevel: integer as int, optional",
    "trigger_count": "triggerCount: integer as int, optional",
    "monitor_price": "monitorPrice: decimal as DecimalIn, optional",
    "remark": "remark: text as str, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "trade",
    "effect": "modify_order",
    "errors": ("common", "uta"),
    "account_mode": "any",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.stockplus.trade.modify_order",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "idempotency.key": "orderId",
    "idempotency.confirm": "v3.stockplus.trade.order_detail",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.stockplus.trade.modify_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/stockplus/trade/modify-order",
        body='{"orderId":"orderId1","quantity":"2.5","price":"3.5","triggerPrice":"4.5","limitOffset":"5.5","trailingAmount":"6.5","trailingPercent":"7.5","limitDepthLevel":"17","triggerCount":"18","monitorPrice":"10.5","remark":"remark11"}',
        signature="oslGT8nuWJAgyR3qkbR6YV55uOEU7nLHw6XH2u/YhLs=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.stockplus.trade.modify_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/stockplus/trade/modify-order",
        body='{"orderId":"orderId1","quantity":"2.5"}',
        signature="nxepT7hpZJoSasTViJm1WOgHTKK2V8qh3j7bLKJT9JA=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.stockplus.trade.modify_order(**EVERYTHING)

    assert answer.order_id == "orderId1"
    assert answer.client_oid == "clientOid2"
    assert answer.symbol == "symbol3"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.stockplus.trade.modify_order(**EVERYTHING)
    assert answer == client.v3.stockplus.trade.modify_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["order_id", "quantity"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.stockplus.trade.modify_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("quantity", "much"),
        ("price", "much"),
        ("trigger_price", "much"),
        ("limit_offset", "much"),
        ("trailing_amount", "much"),
        ("trailing_percent", "much"),
        ("limit_depth_level", "1.5"),
        ("trigger_count", "1.5"),
        ("monitor_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.stockplus.trade.modify_order(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.stockplus.trade.modify_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.stockplus.trade.modify_order(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.stockplus.trade.modify_order", 8)
    for _ in range(2):
        client.v3.stockplus.trade.modify_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.stockplus.trade.modify_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.stockplus.trade.modify_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/stockplus/trade/modify-order")
    assert record.call == "v3.stockplus.trade.modify_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.stockplus.trade.modify_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.stockplus.trade.modify_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.stockplus.trade.modify_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.stockplus.trade.modify_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.stockplus.trade.modify_order")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.stockplus.trade.modify_order(**EVERYTHING)
    assert served.calls() == ["v3.stockplus.trade.modify_order"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.stockplus.trade.modify_order(**LEAST)
    limited.spend(keeper, "v3.stockplus.trade.modify_order", 8)
    for _ in range(2):
        keeper.v3.stockplus.trade.modify_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.stockplus.trade.modify_order(**LEAST)
    limited.spend(hasty, "v3.stockplus.trade.modify_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.stockplus.trade.modify_order(**LEAST)
    assert limited.refused() > 0
