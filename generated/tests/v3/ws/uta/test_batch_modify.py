# Made by Specloom from bitget/ws/v3/trade/uta-batch-modify.yaml; change that file, not this one.
"""``client.v3.ws.uta.batch_modify``: the operation batch-modify, over a socket of the mock exchange."""

import pytest

from bitget_client import errors
from bitget_client.v3.ws.uta.batch_modify import RECORD

EVERYTHING = {
    "category": "SPOT",
    "orders": [
        {
            "order_id": "orderId1",
            "qty": "2.5",
            "price": "3.5",
            "auto_cancel": "yes",
            "client_oid": "clientOid5",
            "symbol": "BTCUSDT",
            "client_id": "clientId7",
        }
    ],
}
SENT = {
    "op": "trade",
    "category": "SPOT",
    "topic": "batch-modify",
    "args": [
        {
            "orderId": "orderId1",
            "qty": "2.5",
            "price": "3.5",
            "autoCancel": "yes",
            "clientOid": "clientOid5",
            "symbol": "BTCUSDT",
            "clientId": "clientId7",
        }
    ],
}
ROWS = [{"code": "code1", "msg": "msg2", "orderId": "orderId3", "clientOid": "clientOid4"}]
TAKES = {
    "category": "category: text, optional, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES, optional",
    "order_id": "orderId: text, optional, optional",
    "qty": "qty: decimal, optional, optional",
    "price": "price: decimal, optional, optional",
    "auto_cancel": "autoCancel: text, optional, one of yes no, optional",
    "client_oid": "clientOid: text, optional, optional",
    "symbol": "symbol: text, optional, symbol, optional",
    "client_id": "clientId: text, optional, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "trade",
    "effect": "modify_order",
    "errors": ("ws", "ws_uta", "ws_classic", "40010", "40762"),
    "kind": "trade",
    "topics": ("batch-modify",),
    "topic_key": "topic",
    "rate_limit.pool": "v3.ws.uta.batch_modify",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency.key": "orderId",
    "idempotency.confirm": "v3.trade.order_info",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
}


def test_takes(told):
    assert told(RECORD) == TAKES


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v3.ws.uta.batch_modify"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_sends_and_reads(streaming_client, desk):
    desk.answers(ROWS)
    answer = await streaming_client.v3.ws.uta.batch_modify(**EVERYTHING)
    assert desk.sent == [SENT]
    assert answer[0].code == "code1"
    assert answer[0].msg == "msg2"
    assert answer[0].order_id == "orderId3"
    assert answer[0].client_oid == "clientOid4"


@pytest.mark.mock
def test_sends_the_same_without_an_event_loop(mock_client, desk):
    desk.answers(ROWS)
    mock_client.v3.ws.uta.batch_modify(**EVERYTHING)
    assert desk.sent == [SENT]


@pytest.mark.mock
async def test_raises_what_the_code_means(streaming_client, desk):
    desk.refuses("30001")
    with pytest.raises(errors.InvalidParameter) as caught:
        await streaming_client.v3.ws.uta.batch_modify(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == ("30001", "refused")
    assert len(desk.sent) == 1


@pytest.mark.mock
async def test_is_in_doubt_after_silence(streaming_client, desk):
    desk.is_silent()
    with pytest.raises(errors.OutcomeUnknown):
        await streaming_client.v3.ws.uta.batch_modify(**EVERYTHING, timeout=0.3)
    assert len(desk.sent) == 1
