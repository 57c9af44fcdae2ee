# Made by Specloom from bitget/rest/v2/mix/order/cancel-all-orders.yaml; change that file, not this one.
"""``client.v2.mix.order.cancel_all_orders``: POST /api/v2/mix/order/cancel-all-orders."""

import datetime as dt

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": {
        "successList": [
            {
                "orderId": "121211212122",
                "clientOid": "BITGET#121211212122"
            }
        ],
        "failureList": [
            {
                "orderId": "232",
                "clientOid": "321342",
                "errorMsg": "notExistend",
                "errorCode": "errorCode4"
            }
        ]
    },
    "msg": "success",
    "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "product_type": "USDT-FUTURES",
    "margin_coin": "USDT",
    "request_time": "1700000000003",
    "receive_window": "13",
}
LEAST = {
    "product_type": "USDT-FUTURES",
}
TAKES = {
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "margin_coin": "marginCoin: text as str, optional",
    "request_time": "requestTime: ms as TimeIn, optional",
    "receive_window": "receiveWindow: integer as int, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "none",
    "access": "trade",
    "effect": "cancel_order",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": "v3.trade.cancel_symbol_order",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.order.cancel_all_orders",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}
MOMENT = dt.datetime(2023, 11, 14, 22, 13, 20, tzinfo=dt.UTC)


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.cancel_all_orders(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/mix/order/cancel-all-orders",
        body='{"productType":"USDT-FUTURES","marginCoin":"USDT","requestTime":"1700000000003","receiveWindow":"13"}',
        signature="PFck5R9UjIukzcX35lWrINzeMyMBJp6dToKKqhoXZpU=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.cancel_all_orders(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/mix/order/cancel-all-orders",
        body='{"productType":"USDT-FUTURES"}',
        signature="P2j2obaLLwKr5vfBrD7n7IuiDcT8XqM2gDiqSuCzZnQ=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.cancel_all_orders(**EVERYTHING)

    assert answer.success_list[0].order_id == "121211212122"
    assert answer.success_list[0].client_oid == "BITGET#121211212122"
    assert answer.failure_list[0].order_id == "232"
    assert answer.failure_list[0].client_oid == "321342"
    assert answer.failure_list[0].error_msg == "notExistend"
    assert answer.failure_list[0].error_code == "errorCode4"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.cancel_all_orders(**EVERYTHING)
    assert answer == client.v2.mix.order.cancel_all_orders(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "wire", "text"),
    [
        ("request_time", "requestTime", "1700000000000"),
    ],
)
def test_spells_moments(client, exchange, name, wire, text):
    exchange.answers(ANSWER)
    client.v2.mix.order.cancel_all_orders(**EVERYTHING | {name: MOMENT})
    assert exchange.asked(wire) == [text]


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.cancel_all_orders(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("request_time", "noon"),
        ("receive_window", "1.5"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.order.cancel_all_orders(**EVERYTHING | {name: value})
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
        client.v2.mix.order.cancel_all_orders(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.mix.order.cancel_all_orders(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.mix.order.cancel_all_orders", 8)
    for _ in range(2):
        client.v2.mix.order.cancel_all_orders(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.cancel_all_orders(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.mix.order.cancel_all_orders) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/mix/order/cancel-all-orders")
    assert record.call == "v2.mix.order.cancel_all_orders"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.cancel_all_orders(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.cancel_all_orders(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.cancel_all_orders", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.cancel_all_orders(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.order.cancel_all_orders")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.mix.order.cancel_all_orders(**EVERYTHING)
    assert served.calls() == ["v2.mix.order.cancel_all_orders"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.mix.order.cancel_all_orders(**LEAST)
    limited.spend(keeper, "v2.mix.order.cancel_all_orders", 8)
    for _ in range(2):
        keeper.v2.mix.order.cancel_all_orders(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.mix.order.cancel_all_orders(**LEAST)
    limited.spend(hasty, "v2.mix.order.cancel_all_orders", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.order.cancel_all_orders(**LEAST)
    assert limited.refused() > 0
