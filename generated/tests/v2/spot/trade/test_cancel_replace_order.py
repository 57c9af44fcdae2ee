# Made by Specloom from bitget/rest/v2/spot/trade/cancel-replace-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.cancel_replace_order``: POST /api/v2/spot/trade/cancel-replace-order."""

import pytest

from bitget_client import errors, find
from bitget_client._codes import CODES

ANSWER = """\
{
    "code": "00000",
    "msg": "success",
    "requestTime": 1725345009763,
    "data": {
        "orderId": "xxxxxxxxxxxxxxx",
        "clientOid": "clientOid2",
        "success": "success",
        "msg": "msg4"
    }
}
"""
EVERYTHING = {
    "symbol": "BTCUSDT",
    "price": "3.24",
    "size": "4",
    "client_oid": "clientOid4",
    "order_id": "xxxxxxxxxxxxxxx",
    "new_client_oid": "newClientOid6",
    "preset_take_profit_price": "7.5",
    "execute_take_profit_price": "8.5",
    "preset_stop_loss_price": "9.5",
    "execute_stop_loss_price": "10.5",
}
LEAST = {
    "symbol": "BTCUSDT",
    "price": "3.24",
    "size": "4",
    "new_client_oid": "newClientOid6",
}
TAKES = {
    "symbol": "symbol: text as str | Symbol, required, symbol",
    "price": "price: decimal as DecimalIn, required",
    "size": "size: decimal as DecimalIn, required",
    "client_oid": "clientOid: text as str, optional",
    "order_id": "orderId: text as str, optional",
    "new_client_oid": "newClientOid: text as str, optional",
    "preset_take_profit_price": "presetTakeProfitPrice: decimal as DecimalIn, optional",
    "execute_take_profit_price": "executeTakeProfitPrice: decimal as DecimalIn, optional",
    "preset_stop_loss_price": "presetStopLossPrice: decimal as DecimalIn, optional",
    "execute_stop_loss_price": "executeStopLossPrice: decimal as DecimalIn, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "modify_order",
    "errors": ("common", "spot"),
    "account_mode": "classic",
    "twin": None,
    "superseded_by": (),
    "deprecated": False,
    "open_params": False,
    "rate_limit.pool": "v2.spot.trade.cancel_replace_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 5,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader": None,
    "idempotency.key": "newClientOid",
    "idempotency.confirm": "v2.spot.trade.order_info",
    "idempotency.confirm_key": "clientOid",
    "idempotency.window_seconds": 7200,
    "idempotency.other_keys": ("orderId", "clientOid"),
    "paging": None,
    "batch": None,
}


def test_request_with_everything(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.trade.cancel_replace_order(**EVERYTHING)
    exchange.received(
        "POST",
        "/api/v2/spot/trade/cancel-replace-order",
        body='{"symbol":"BTCUSDT","price":"3.24","size":"4","clientOid":"clientOid4","orderId":"xxxxxxxxxxxxxxx","newClientOid":"newClientOid6","presetTakeProfitPrice":"7.5","executeTakeProfitPrice":"8.5","presetStopLossPrice":"9.5","executeStopLossPrice":"10.5"}',
        signature="UXexn0OOOhUO/cYobTuvZvoZyG7fJlb84v/7vkWxBJY=",
    )


def test_request_with_the_least(client, exchange):
    exchange.answers(ANSWER)
    client.v2.spot.trade.cancel_replace_order(**LEAST)
    exchange.received(
        "POST",
        "/api/v2/spot/trade/cancel-replace-order",
        body='{"symbol":"BTCUSDT","price":"3.24","size":"4","newClientOid":"newClientOid6"}',
        signature="Yz5xAIqx3Ov3JCZMIyu84WadTy3M5a/gJDoLSgTEylA=",
    )


def test_answer(client, exchange):
    exchange.answers(ANSWER)
    answer = client.v2.spot.trade.cancel_replace_order(**EVERYTHING)

    assert answer.order_id == "xxxxxxxxxxxxxxx"
    assert answer.client_oid == "clientOid2"
    assert answer.success == "success"
    assert answer.msg == "msg4"
    assert not client.drift


VALUES = {
    ("data", "success"): ("success", "failure"),
}


def test_answer_may_have_every_documented_value(strict, exchange):
    for text in exchange.with_each(ANSWER, VALUES):
        exchange.answers(text)
        strict.v2.spot.trade.cancel_replace_order(**LEAST)


def test_documented_values(told):
    assert told("v2.spot.trade.cancel_replace_order") == [("success", ("success", "failure"))]


async def test_async_client_sends_and_reads_the_same(client, async_client, exchange):
    exchange.answers(ANSWER)
    answer = await async_client.v2.spot.trade.cancel_replace_order(**EVERYTHING)
    assert answer == client.v2.spot.trade.cancel_replace_order(**EVERYTHING)
    exchange.received_the_same_twice()


@pytest.mark.parametrize("name", ["symbol", "price", "size"])
def test_refuses_to_go_without(client, exchange, name):
    given = {key: value for key, value in EVERYTHING.items() if key != name}
    with pytest.raises(TypeError, match=name):
        client.v2.spot.trade.cancel_replace_order(**given)
    assert not exchange.sent


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("symbol", "BTCUSDT_UMCBL"),
        ("price", "much"),
        ("size", "much"),
        ("preset_take_profit_price", "much"),
        ("execute_take_profit_price", "much"),
        ("preset_stop_loss_price", "much"),
        ("execute_stop_loss_price", "much"),
    ],
)
def test_refuses_what_cannot_be(client, exchange, name, value):
    with pytest.raises(errors.Refused):
        client.v2.spot.trade.cancel_replace_order(**EVERYTHING | {name: value})
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
        client.v2.spot.trade.cancel_replace_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == (code, "refused")
    assert (CODES[code].acted, CODES[code].retry) == (acted, retry)


FOUND = [
    {
        "userId": "userId1",
        "symbol": "symbol2",
        "orderId": "orderId3",
        "clientOid": "newClientOid6",
        "price": "5.5",
        "size": "6.5",
        "orderType": "orderType7",
        "side": "side8",
        "status": "live",
        "priceAvg": "10.5",
        "baseVolume": "11.5",
        "quoteVolume": "12.5",
        "enterPointSource": "enterPointSource13",
        "feeDetail": '{"BGB":{"deduction":"true","feeCoinCode":"feeCoinCode2","totalDeductionFee":"3.5","totalFee":"4.5"},"newFees":{"c":"1.5","d":"2.5","deduction":"true","r":"4.5","t":"5.5","totalDeductionFee":"6.5"}}',
        "orderSource": "orderSource15",
        "cancelReason": "normal_cancel",
        "cTime": "1700000000017",
        "uTime": "1700000000018",
    }
]


def test_asks_what_became_of_it_when_the_answer_is_lost(patient, exchange):
    exchange.loses_then(exchange.data(FOUND))
    patient.v2.spot.trade.cancel_replace_order(**EVERYTHING)
    sent, asked = exchange.sent
    assert exchange.is_call(sent, "POST", "/api/v2/spot/trade/cancel-replace-order")
    assert exchange.is_call(asked, "GET", "/api/v2/spot/trade/orderInfo")
    assert exchange.asked("clientOid")[1] == "newClientOid6"


def test_is_in_doubt_when_nobody_knows_it(patient, exchange):
    exchange.loses_then(exchange.data(None))
    with pytest.raises(errors.OutcomeUnknown):
        patient.v2.spot.trade.cancel_replace_order(**EVERYTHING)
    assert [
        exchange.is_call(request, "POST", "/api/v2/spot/trade/cancel-replace-order") for request in exchange.sent
    ].count(True) == 1


def test_keeps_its_limit(client, exchange):
    exchange.answers(ANSWER)
    exchange.spend(client, "v2.spot.trade.cancel_replace_order", 3)
    for _ in range(2):
        client.v2.spot.trade.cancel_replace_order(**LEAST)
    with pytest.raises(errors.LimitWait) as caught:
        client.v2.spot.trade.cancel_replace_order(**LEAST)
    assert caught.value.retry_after == pytest.approx(1, rel=0.1)
    assert len(exchange.sent) == 2


def test_takes(client, told):
    assert told(client.v2.spot.trade.cancel_replace_order) == TAKES


def test_record(parts):
    record = find("POST", "/api/v2/spot/trade/cancel-replace-order")
    assert record.call == "v2.spot.trade.cancel_replace_order"
    assert {param.place for param in record.params} == {"body"}
    assert parts(record, SAYS) == SAYS


@pytest.mark.mock
@pytest.mark.parametrize("given", [EVERYTHING, LEAST])
def test_mock_takes_it(mock_client, given):
    mock_client.v2.spot.trade.cancel_replace_order(**given)


@pytest.mark.mock
async def test_mock_takes_it_async(async_mock_client):
    await async_mock_client.v2.spot.trade.cancel_replace_order(**LEAST)


@pytest.mark.mock
def test_mock_refuses_it(mock, mock_client):
    mock.inject(do="error", call="v2.spot.trade.cancel_replace_order", code="00001")
    with pytest.raises(errors.BadTimeRange):
        mock_client.v2.spot.trade.cancel_replace_order(**LEAST)


@pytest.mark.mock
def test_mock_acts_and_its_answer_is_lost(mock_client, served):
    served.loses("v2.spot.trade.cancel_replace_order")
    mock_client.v2.spot.trade.cancel_replace_order(**EVERYTHING)
    assert served.calls() == ["v2.spot.trade.cancel_replace_order", "v2.spot.trade.order_info"]


@pytest.mark.mock
def test_mock_never_refuses_who_keeps_the_limit(limited, keeper):
    keeper.v2.spot.trade.cancel_replace_order(**LEAST)
    limited.spend(keeper, "v2.spot.trade.cancel_replace_order", 3)
    for _ in range(2):
        keeper.v2.spot.trade.cancel_replace_order(**LEAST)
    assert limited.refused() == 0


@pytest.mark.mock
def test_mock_refuses_who_keeps_no_limit(limited, hasty):
    hasty.v2.spot.trade.cancel_replace_order(**LEAST)
    limited.spend(hasty, "v2.spot.trade.cancel_replace_order", 3)
    with pytest.raises(errors.RateLimited):
        for _ in range(2):
            hasty.v2.spot.trade.cancel_replace_order(**LEAST)
    assert limited.refused() > 0
