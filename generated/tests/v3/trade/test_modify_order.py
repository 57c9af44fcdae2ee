# Made by Specloom from bitget/rest/v3/trade/modify-order.yaml; change that file, not this one.
"""``client.v3.trade.modify_order``: POST /api/v3/trade/modify-order."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": {
        "orderId": "121212121212",
        "clientOid": "BITGET#1627293504612"
    },
    "msg": "success",
    "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "order_id": "1",
    "qty": "123",
    "price": "3.5",
    "auto_cancel": "no",
    "client_oid": "clientOid5",
    "symbol": "BTCUSDT",
    "category": "SPOT",
}
LEAST = {
    "order_id": "1",
}
TAKES = {
    "order_id": "orderId: text as str, optional",
    "qty": "qty: decimal as DecimalIn, optional",
    "price": "price: decimal as DecimalIn, optional",
    "auto_cancel": "autoCancel: text as str, optional, one of yes no",
    "client_oid": "clientOid: text as str, optional",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
    "category": "category: text as str, optional, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "trade",
    "effect": "modify_order",
    "errors": ("common", "uta", "40762"),
    "account_mode": "unified",
    "twin": "v2.mix.order.modify_order",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.trade.modify_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "orderId",
    "idempotency.confirm": "v3.trade.order_info",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": ("clientOid",),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.modify_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/trade/modify-order",
        body='{"orderId":"1","qty":"123","price":"3.5","autoCancel":"no","clientOid":"clientOid5","symbol":"BTCUSDT","category":"SPOT"}',
        signature="wKsHx4UQWnoOzlDZ9qycancHFadBd+ykh0m6Bh+rBOA=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.modify_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/trade/modify-order",
        body='{"orderId":"1"}',
        signature="+3VCRI6rsSJNpaHHg9cmHJhQNaS3lLFKbpSaiKx1eMQ=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.trade.modify_order(**EVERYTHING)

    assert answer.order_id == "121212121212"
    assert answer.client_oid == "BITGET#1627293504612"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.modify_order(**EVERYTHING)
    assert answer == client.v3.trade.modify_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("qty", "much"),
        ("price", "much"),
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.trade.modify_order(**EVERYTHING | {name: value})
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
        client.v3.trade.modify_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.trade.modify_order(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.trade.modify_order", 8)
    for _ in range(2):
        client.v3.trade.modify_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.modify_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.trade.modify_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/trade/modify-order")
    assert record.call == "v3.trade.modify_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.modify_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.modify_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.modify_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.modify_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.trade.modify_order")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.trade.modify_order(**EVERYTHING)
    assert served.calls() == ["v3.trade.modify_order"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.trade.modify_order(**LEAST)
    limited.spend(keeper, "v3.trade.modify_order", 8)
    for _ in range(2):
        keeper.v3.trade.modify_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.trade.modify_order(**LEAST)
    limited.spend(hasty, "v3.trade.modify_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.trade.modify_order(**LEAST)
    assert limited.refused() > 0
