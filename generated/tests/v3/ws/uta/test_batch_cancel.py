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


def test_takes(told):
    assert told(RECORD) == TAKES


def test_record():
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v3.ws.uta.batch_cancel"
    assert RECORD.version == "v3"
    assert RECORD.symbol_format == "none"
    assert RECORD.access == "trade"
    assert RECORD.effect == "cancel_order"
    assert RECORD.errors == ("ws", "ws_uta", "ws_classic", "40010", "40762")
    assert RECORD.kind == "trade"
    assert RECORD.topics == ("batch-cancel",)
    assert RECORD.topic_key == "topic"
    assert RECORD.rate_limit.pool == "v3.ws.uta.batch_cancel"
    assert RECORD.rate_limit.documented is False
    assert RECORD.rate_limit.default.requests == 10
    assert RECORD.rate_limit.default.seconds == 1
    assert RECORD.rate_limit.default.scope == "ip"
    assert RECORD.rate_limit.copy_trader is None
    assert RECORD.book is None
    assert RECORD.idempotency.key == "orderId"
    assert RECORD.idempotency.confirm == "v3.trade.order_info"
    assert RECORD.idempotency.confirm_key is None
    assert RECORD.idempotency.window_seconds is None
    assert RECORD.idempotency.other_keys == ()


@pytest.mark.mock
async def test_sends_and_reads(async_mock_client, desk):
    desk.answers(ROWS)
    answer = await async_mock_client.v3.ws.uta.batch_cancel(**EVERYTHING)
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
async def test_raises_what_the_code_means(async_mock_client, desk):
    desk.refuses("30001")
    with pytest.raises(errors.InvalidParameter) as caught:
        await async_mock_client.v3.ws.uta.batch_cancel(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == ("30001", "refused")
    assert len(desk.sent) == 1


@pytest.mark.mock
async def test_is_in_doubt_after_silence(async_mock_client, desk):
    desk.is_silent()
    with pytest.raises(errors.OutcomeUnknown):
        await async_mock_client.v3.ws.uta.batch_cancel(**EVERYTHING, timeout=0.3)
    assert len(desk.sent) == 1
