# Made by Specloom from bitget/rest/v3/trade/modify-strategy-order.yaml; change that file, not this one.
"""``client.v3.trade.modify_strategy_order``: POST /api/v3/trade/modify-strategy-order."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1695806875837,
    "data": {
        "clientOid": "121211212122",
        "orderId": "orderId2"
    }
}
"""
EVERYTHING = {
    "order_id": "121211212122",
    "qty": "1",
    "tp_trigger_by": "market",
    "take_profit": "106000",
    "tp_order_type": "limit",
    "client_oid": "clientOid6",
    "sl_trigger_by": "mark",
    "stop_loss": "8.5",
    "sl_order_type": "limit",
    "tp_limit_price": "10.5",
    "sl_limit_price": "11.5",
}
LEAST = {
    "order_id": "121211212122",
    "qty": "1",
}
TAKES = {
    "order_id": "orderId: text as str, required",
    "qty": "qty: decimal as DecimalIn, required",
    "tp_trigger_by": "tpTriggerBy: text as str, optional, one of market mark",
    "take_profit": "takeProfit: decimal as DecimalIn, optional",
    "tp_order_type": "tpOrderType: text as str, optional, one of limit market",
    "client_oid": "clientOid: text as str, optional",
    "sl_trigger_by": "slTriggerBy: text as str, optional, one of market mark",
    "stop_loss": "stopLoss: decimal as DecimalIn, optional",
    "sl_order_type": "slOrderType: text as str, optional, one of limit market",
    "tp_limit_price": "tpLimitPrice: decimal as DecimalIn, optional",
    "sl_limit_price": "slLimitPrice: decimal as DecimalIn, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "trade",
    "effect": "modify_order",
    "errors": ("common", "uta", "40762"),
    "account_mode": "unified",
    "twin": "v2.mix.order.modify_tpsl_order",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.trade.modify_strategy_order",
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
    client.v3.trade.modify_strategy_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/trade/modify-strategy-order",
        body='{"orderId":"121211212122","qty":"1","tpTriggerBy":"market","takeProfit":"106000","tpOrderType":"limit","clientOid":"clientOid6","slTriggerBy":"mark","stopLoss":"8.5","slOrderType":"limit","tpLimitPrice":"10.5","slLimitPrice":"11.5"}',
        signature="UgayWi7rMhUQeM+qNO1HpVYfHO6E6fcikmaD+WvvDPk=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.modify_strategy_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/trade/modify-strategy-order",
        body='{"orderId":"121211212122","qty":"1"}',
        signature="Tjvl4Xzmt2tFA/+SzdDfnZ2AIbHu01j3JyDV3KXiB4Y=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.trade.modify_strategy_order(**EVERYTHING)

    assert answer.client_oid == "121211212122"
    assert answer.order_id == "orderId2"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.modify_strategy_order(**EVERYTHING)
    assert answer == client.v3.trade.modify_strategy_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["order_id", "qty"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.trade.modify_strategy_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("qty", "much"),
        ("take_profit", "much"),
        ("stop_loss", "much"),
        ("tp_limit_price", "much"),
        ("sl_limit_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.trade.modify_strategy_order(**EVERYTHING | {name: value})
    assert not exchange.sent


@pytest.mark.parametrize(
    ("code", "kind", "acted", "retry"),
    [
        ("00001", errors.BadTimeRange, "no", "never"),
        ("24056", errors.OrderNotFound, "no", "never"),
        ("40762", errors.PositionLimitExceeded, "no", "never"),
    ],
)
def test_raises_what_the_code_means(client, exchange, code, kind, acted, retry):
    exchange.refuses(code)
    with pytest.raises(kind) as caught:
        client.v3.trade.modify_strategy_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.trade.modify_strategy_order(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.trade.modify_strategy_order", 8)
    for _ in range(2):
        client.v3.trade.modify_strategy_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.modify_strategy_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.trade.modify_strategy_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/trade/modify-strategy-order")
    assert record.call == "v3.trade.modify_strategy_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.modify_strategy_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.modify_strategy_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.modify_strategy_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.modify_strategy_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.trade.modify_strategy_order")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.trade.modify_strategy_order(**EVERYTHING)
    assert served.calls() == ["v3.trade.modify_strategy_order"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.trade.modify_strategy_order(**LEAST)
    limited.spend(keeper, "v3.trade.modify_strategy_order", 8)
    for _ in range(2):
        keeper.v3.trade.modify_strategy_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.trade.modify_strategy_order(**LEAST)
    limited.spend(hasty, "v3.trade.modify_strategy_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.trade.modify_strategy_order(**LEAST)
    assert limited.refused() > 0
