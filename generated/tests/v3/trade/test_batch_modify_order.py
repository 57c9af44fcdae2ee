# Made by Specloom from bitget/rest/v3/trade/batch-modify-order.yaml; change that file, not this one.
"""``client.v3.trade.batch_modify_order``: POST /api/v3/trade/batch-modify-order."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1700000000000,
    "data": [
        {
            "orderId": "1",
            "clientOid": "clientOid5",
            "code": "00000",
            "msg": "msg4"
        },
        {
            "orderId": "2",
            "clientOid": "clientOid5",
            "code": "00000",
            "msg": "msg4"
        }
    ]
}
"""
EVERYTHING = {
    "orders": [
        {
            "order_id": "1",
            "qty": "123",
            "price": "3.5",
            "auto_cancel": "no",
            "client_oid": "clientOid5",
            "symbol": "BTCUSDT",
            "category": "SPOT",
        },
        {
            "order_id": "2",
            "qty": "123",
            "price": "3.5",
            "auto_cancel": "no",
            "client_oid": "clientOid5",
            "symbol": "BTCUSDT",
            "category": "SPOT",
        },
    ],
}
LEAST = {
    "orders": [{"order_id": "1"}, {"order_id": "2"}],
}
TAKES = {
    "orders": "orders: the list",
    "orders.order_id": "orderId: text as str, optional",
    "orders.qty": "qty: decimal as DecimalIn, optional",
    "orders.price": "price: decimal as DecimalIn, optional",
    "orders.auto_cancel": "autoCancel: text as str, optional, one of yes no",
    "orders.client_oid": "clientOid: text as str, optional",
    "orders.symbol": "symbol: text as str | Symbol, optional, symbol",
    "orders.category": "category: text as str, optional, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "trade",
    "effect": "modify_order",
    "errors": ("common", "uta", "40762"),
    "account_mode": "unified",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v3.trade.batch_modify_order",
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
    "batch.style": "coded",
    "batch.input": "",
    "batch.keys": ("orderId", "clientOid"),
    "batch.success": None,
    "batch.failure": None,
    "batch.refused": {},
    "batch.max_items": 20,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.batch_modify_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v3/trade/batch-modify-order",
        body='[{"orderId":"1","qty":"123","price":"3.5","autoCancel":"no","clientOid":"clientOid5","symbol":"BTCUSDT","category":"SPOT"},{"orderId":"2","qty":"123","price":"3.5","autoCancel":"no","clientOid":"clientOid5","symbol":"BTCUSDT","category":"SPOT"}]',
        signature="oYiILKaFXswG/F+8h5V13z1uF5PFOSaPGUBKqUTPun0=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v3.trade.batch_modify_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v3/trade/batch-modify-order",
        body='[{"orderId":"1"},{"orderId":"2"}]',
        signature="4JiUKzu7tR1enF8SY5lyRazvQ5ke7Sb28e7E/CeITZo=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = [item.result for item in client.v3.trade.batch_modify_order(**EVERYTHING)]

    assert answer[0].order_id == "1"
    assert answer[0].client_oid == "clientOid5"
    assert answer[0].code == "00000"
    assert answer[0].msg == "msg4"
    assert answer[1].order_id == "2"
    assert answer[1].client_oid == "clientOid5"
    assert answer[1].code == "00000"
    assert answer[1].msg == "msg4"
    assert not client.drift


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v3.trade.batch_modify_order(**EVERYTHING)
    assert list(answer) == list(client.v3.trade.batch_modify_order(**EVERYTHING))
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["orders"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v3.trade.batch_modify_order(**given)
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
        client.v3.trade.batch_modify_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


TWO = {
    "orders": [{"client_oid": "one"}, {"client_oid": "two"}],
}


def test_batch_of_which_half_is_taken(client, exchange):
    exchange.answers_data(
        [{"clientOid": "two", "code": "00000"}, {"clientOid": "one", "code": "00001", "msg": "refused"}]
    )
    results = client.v3.trade.batch_modify_order(**LEAST | TWO)
    first, second = results
    assert (first.ok, first.code, first.message) == (False, "00001", "refused")
    assert isinstance(first.error, errors.BadTimeRange)
    assert (second.ok, second.result.client_oid) == (True, "two")
    assert not results.unmatched


def test_batch_of_which_nothing_is_taken(client, exchange):
    exchange.answers_data(
        [
            {"clientOid": "two", "code": "00001", "msg": "refused"},
            {"clientOid": "one", "code": "00001", "msg": "refused"},
        ]
    )
    results = client.v3.trade.batch_modify_order(**LEAST | TWO)
    assert results.all_failed
    assert len(results) == 2
    with pytest.raises(ExceptionGroup):
        results.raise_for_failures()


def test_batch_of_which_half_is_not_spoken_of(patient, exchange):
    exchange.answers(exchange.data([{"clientOid": "two", "code": "00000"}]), exchange.data(None))
    first, second = patient.v3.trade.batch_modify_order(**LEAST | TWO)
    assert first.missing
    assert second.ok


def test_is_sent_once_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(ANSWER)
    with pytest.raises(errors.OutcomeUnknown):
        patient.v3.trade.batch_modify_order(**LEAST)
    assert len(exchange.sent) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v3.trade.batch_modify_order", 8)
    for _ in range(2):
        client.v3.trade.batch_modify_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v3.trade.batch_modify_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v3.trade.batch_modify_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v3/trade/batch-modify-order")
    assert record.call == "v3.trade.batch_modify_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v3.trade.batch_modify_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v3.trade.batch_modify_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v3.trade.batch_modify_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v3.trade.batch_modify_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v3.trade.batch_modify_order")
    with pytest.raises(errors.OutcomeUnknown):
        mock_client.v3.trade.batch_modify_order(**EVERYTHING)
    assert served.calls() == ["v3.trade.batch_modify_order"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v3.trade.batch_modify_order(**LEAST)
    limited.spend(keeper, "v3.trade.batch_modify_order", 8)
    for _ in range(2):
        keeper.v3.trade.batch_modify_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v3.trade.batch_modify_order(**LEAST)
    limited.spend(hasty, "v3.trade.batch_modify_order", 8)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v3.trade.batch_modify_order(**LEAST)
    assert limited.refused() > 0
