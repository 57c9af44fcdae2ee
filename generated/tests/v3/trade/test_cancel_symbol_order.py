# Made by Specloom from bitget/rest/v3/trade/cancel-symbol-order.yaml; change that file, not this one.
"""``client.v3.trade.cancel_symbol_order``: POST /api/v3/trade/cancel-symbol-order."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "data": {
        "list": [
            {
                "orderId": "111111111111111111",
                "clientOid": "clientOid2",
                "code": "24056",
                "msg": "notExisted"
            }
        ]
    },
    "msg": "success",
    "requestTime": 1627293504612
}
"""
EVERYTHING = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
}
LEAST = {
    "category": "SPOT",
}
TAKES = {
    "category": "category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    "symbol": "symbol: text as str | Symbol, optional, symbol",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "trade",
    "effect": "cancel_order",
    "errors": ("common", "uta", "40762"),
    "account_mode": "unified",
    "twin": "v2.spot.trade.cancel_symbol_order",
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.trade.cancel_symbol_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency": None,
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.cancel_symbol_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/trade/cancel-symbol-order",
        body='{"category":"SPOT","symbol":"BTCUSDT"}',
        signature="8UDWgTiHJXXf3sAgsc5RCjKWRikxKUtW/Fsea/0gS/0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.cancel_symbol_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/trade/cancel-symbol-order",
        body='{"category":"SPOT"}',
        signature="ePnQ0JLrDadmx3QMYzjDu3l5SKohrsbHbHcr8CITk1g=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v3.trade.cancel_symbol_order(**EVERYTHING)

    assert answer.list[0].order_id == "111111111111111111"
    assert answer.list[0].client_oid == "clientOid2"
    assert answer.list[0].code == "24056"
    assert answer.list[0].msg == "notExisted"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.cancel_symbol_order(**EVERYTHING)
    assert answer == client.v3.trade.cancel_symbol_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["category"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.trade.cancel_symbol_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v3.trade.cancel_symbol_order(**EVERYTHING | {name: value})
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
        client.v3.trade.cancel_symbol_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.trade.cancel_symbol_order(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.trade.cancel_symbol_order", 3)
    for _ in range(2):
        client.v3.trade.cancel_symbol_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.cancel_symbol_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.trade.cancel_symbol_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/trade/cancel-symbol-order")
    assert record.call == "v3.trade.cancel_symbol_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.cancel_symbol_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.cancel_symbol_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.cancel_symbol_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.cancel_symbol_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.trade.cancel_symbol_order")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.trade.cancel_symbol_order(**EVERYTHING)
    assert served.calls() == ["v3.trade.cancel_symbol_order"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.trade.cancel_symbol_order(**LEAST)
    limited.spend(keeper, "v3.trade.cancel_symbol_order", 3)
    for _ in range(2):
        keeper.v3.trade.cancel_symbol_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.trade.cancel_symbol_order(**LEAST)
    limited.spend(hasty, "v3.trade.cancel_symbol_order", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.trade.cancel_symbol_order(**LEAST)
    assert limited.refused() > 0
