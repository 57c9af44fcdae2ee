# Made by Specloom from bitget/rest/v2/mix/order/close-positions.yaml; change that file, not this one.
"""``client.v2.mix.order.close_positions``: POST /api/v2/mix/order/close-positions."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": {
        "successList": [
            {
                "orderId": "123",
                "clientOid": "xxxxx",
                "symbol": "BTCUSDT"
            }
        ],
        "failureList": [
            {
                "orderId": "1234",
                "clientOid": "321",
                "symbol": "BTCUSDT",
                "errorMsg": "xxx",
                "errorCode": "xxxx"
            }
        ]
    },
    "msg": "success",
    "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "hold_side": "long",
    "product_type": "USDT-FUTURES",
}
LEAST = {
    "product_type": "USDT-FUTURES",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "hold_side": "holdSide: text as str, optional, one of long short",
    "product_type": "productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "create_order",
    "errors": ("common", "mix"),
    "account_mode": "classic",
    "twin": "v3.trade.close_positions",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.mix.order.close_positions",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 1,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.close_positions(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/mix/order/close-positions",
        body='{"symbol":"BTCUSDT","holdSide":"long","productType":"USDT-FUTURES"}',
        signature="VGWMfNuYod3qoqdaGaJk3VhYk0x58OsHOGbo4elFlgA=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.mix.order.close_positions(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/mix/order/close-positions",
        body='{"productType":"USDT-FUTURES"}',
        signature="uqOqTYjv0lqL/cNsSwLILi1NStN/7bj11WvYfAhkvME=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.mix.order.close_positions(**EVERYTHING)

    assert answer.success_list[0].order_id == "123"
    assert answer.success_list[0].client_oid == "xxxxx"
    assert answer.success_list[0].symbol == "BTCUSDT"
    assert answer.failure_list[0].order_id == "1234"
    assert answer.failure_list[0].client_oid == "321"
    assert answer.failure_list[0].symbol == "BTCUSDT"
    assert answer.failure_list[0].error_msg == "xxx"
    assert answer.failure_list[0].error_code == "xxxx"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.mix.order.close_positions(**EVERYTHING)
    assert answer == client.v2.mix.order.close_positions(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["product_type"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.mix.order.close_positions(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.mix.order.close_positions(**EVERYTHING | {name: value})
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
        client.v2.mix.order.close_positions(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.mix.order.close_positions(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    for _ in range(1):
        client.v2.mix.order.close_positions(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.mix.order.close_positions(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 1


def test_takes(client, told):
    assert told(client.v2.mix.order.close_positions) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/mix/order/close-positions")
    assert record.call == "v2.mix.order.close_positions"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.mix.order.close_positions(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.mix.order.close_positions(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.mix.order.close_positions", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.mix.order.close_positions(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.mix.order.close_positions")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v2.mix.order.close_positions(**EVERYTHING)
    assert served.calls() == ["v2.mix.order.close_positions"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    for _ in range(2):
        keeper.v2.mix.order.close_positions(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.mix.order.close_positions(**LEAST)
    assert limited.refused() > 0
