# Made by Specloom from bitget/ws/v3/trade/uta-batch-cancel.yaml; change that file, not this one.
"""``client.v3.ws.uta.batch_cancel``: the operation batch-cancel, over a socket of the mock exchange."""

import pytest

from bitget_client import errors
from bitget_client.v3.ws.uta.batch_cancel import RECORD

EVERYTHING = {
    "orders": [{"order_id": "orderId1", "client_oid": "clientOid2"}],
}
SENT = {"op": "trade", "topic": "batch-cancel", "args": [{"orderId": "orderId1", "clientOid": "clientOid2"}]}
ROWS = [{"code": "code1", "msg": "msg2", "orderId": "orderId3", "clientOid": "clientOid4"}]
TAKES = {
    "order_id": "orderId: text, optional, optional",
    "client_oid": "clientOid: text, optional, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "trade",
    "effect": "cancel_order",
    "errors": ("ws", "ws_uta", "ws_classic", "40010", "40762"),
    "kind": "trade",
    "topics": ("batch-cancel",),
    "topic_key": "topic",
    "rate_limit.pool": "v3.ws.uta.batch_cancel",
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
    assert RECORD.call == "v3.ws.uta.batch_cancel"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_sends_and_reads(streaming_client, desk):
    desk.answers(ROWS)
    answer = await streaming_client.v3.ws.uta.batch_cancel(**EVERYTHING)
    assert desk.sent == [SENT]
    assert answer[0].code == "code1"
    assert answer[0].msg == "msg2"
    assert answer[0].order_id == "orderId3"
    assert answer[0].client_oid == "clientOid4"


@pytest.mark.mock
def test_sends_the_same_without_an_event_loop(mock_client, desk):
    desk.answers(ROWS)
    mock_client.v3.ws.uta.batch_cancel(**EVERYTHING)
    assert desk.sent == [SENT]


@pytest.mark.mock
async def test_raises_what_the_code_means(streaming_client, desk):
    desk.refuses("30001")
    with pytest.raises(errors.InvalidParameter) as caught:
        await streaming_client.v3.ws.uta.batch_cancel(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == ("30001", "refused")
    assert len(desk.sent) == 1


@pytest.mark.mock
async def test_is_in_doubt_after_silence(streaming_client, desk):
    desk.is_silent()
    with pytest.raises(errors.OutcomeUnknown):
        await streaming_client.v3.ws.uta.batch_cancel(**EVERYTHING, timeout=0.3)
    assert len(desk.sent) == 1
