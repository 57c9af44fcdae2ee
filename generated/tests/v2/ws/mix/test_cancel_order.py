# Made by Specloom from bitget/ws/v2/trade/mix-cancel-order.yaml; change that file, not this one.
"""``client.v2.ws.mix.cancel_order``: the operation cancel-order, over a socket of the mock exchange."""

import pytest

from bitget_client import errors
from bitget_client.v2.ws.mix.cancel_order import RECORD

EVERYTHING = {
    "inst_type": "instType",
    "inst_id": "BTCUSDT",
    "order_id": "orderId1",
    "client_oid": "clientOid2",
}
SENT = {
    "op": "trade",
    "args": [
        {
            "instType": "instType",
            "instId": "BTCUSDT",
            "channel": "cancel-order",
            "params": {"orderId": "orderId1", "clientOid": "clientOid2"},
        }
    ],
}
ROWS = [{"orderId": "orderId1", "clientOid": "clientOid2"}]
TAKES = {
    "inst_type": "instType: text, required, needed",
    "inst_id": "instId: text, required, symbol, needed",
    "order_id": "orderId: text, optional, optional",
    "client_oid": "clientOid: text, optional, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "cancel_order",
    "errors": ("ws", "ws_classic"),
    "kind": "trade",
    "topics": ("cancel-order",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.ws.mix.cancel_order",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency.key": "orderId",
    "idempotency.confirm": "v2.mix.order.detail",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
}


def test_takes(told):
    assert told(RECORD) == TAKES


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.mix.cancel_order"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_sends_and_reads(streaming_client, desk):
    desk.answers(ROWS)
    answer = await streaming_client.v2.ws.mix.cancel_order(**EVERYTHING)
    assert desk.sent == [SENT]
    assert answer.order_id == "orderId1"
    assert answer.client_oid == "clientOid2"


@pytest.mark.mock
def test_sends_the_same_without_an_event_loop(mock_client, desk):
    desk.answers(ROWS)
    mock_client.v2.ws.mix.cancel_order(**EVERYTHING)
    assert desk.sent == [SENT]


@pytest.mark.mock
async def test_raises_what_the_code_means(streaming_client, desk):
    desk.refuses("30001")
    with pytest.raises(errors.InvalidParameter) as caught:
        await streaming_client.v2.ws.mix.cancel_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == ("30001", "refused")
    assert len(desk.sent) == 1


@pytest.mark.mock
async def test_is_in_doubt_after_silence(streaming_client, desk):
    desk.is_silent()
    with pytest.raises(errors.OutcomeUnknown):
        await streaming_client.v2.ws.mix.cancel_order(**EVERYTHING, timeout=0.3)
    assert len(desk.sent) == 1
