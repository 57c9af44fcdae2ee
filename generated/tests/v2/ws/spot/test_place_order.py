# Made by Specloom from bitget/ws/v2/trade/spot-place-order.yaml; change that file, not this one.
"""``client.v2.ws.spot.place_order``: the operation place-order, over a socket of the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client import errors
from bitget_client.v2.ws.spot.place_order import RECORD

EVERYTHING = {
    "inst_type": "SPOT",
    "inst_id": "BTCUSDT",
    "order_type": "limit",
    "side": "buy",
    "size": "3.5",
    "force": "gtc",
    "price": "5.5",
    "client_oid": "clientOid6",
    "stp_mode": "none",
}
SENT = {
    "op": "trade",
    "args": [
        {
            "instType": "SPOT",
            "instId": "BTCUSDT",
            "channel": "place-order",
            "params": {
                "orderType": "limit",
                "side": "buy",
                "size": "3.5",
                "force": "gtc",
                "price": "5.5",
                "clientOid": "clientOid6",
                "stpMode": "none",
            },
        }
    ],
}
ROWS = [
    {
        "orderId": "orderId1",
        "clientOid": "clientOid2",
        "orderType": "limit",
        "side": "buy",
        "size": "5.5",
        "force": "gtc",
        "price": "7.5",
        "stpMode": "none",
    }
]
TAKES = {
    "inst_type": "instType: text, required, one of SPOT, else SPOT, given SPOT",
    "inst_id": "instId: text, required, symbol, needed",
    "order_type": "orderType: text, required, one of limit market, needed",
    "side": "side: text, required, one of buy sell, needed",
    "size": "size: decimal, required, needed",
    "force": "force: text, required, one of gtc post_only fok ioc, needed",
    "price": "price: decimal, optional, optional",
    "client_oid": "clientOid: text, optional, optional",
    "stp_mode": "stpMode: text, optional, one of none cancel_taker cancel_maker cancel_both, else none, optional",
}
SAYS = {
    "version": "v2",
    "symbol_format": "v2",
    "access": "trade",
    "effect": "create_order",
    "errors": ("ws", "ws_classic"),
    "kind": "trade",
    "topics": ("place-order",),
    "topic_key": "channel",
    "rate_limit.pool": "v2.spot.trade.place_order",
    "rate_limit.documented": True,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "uid",
    "rate_limit.copy_trader.requests": 1,
    "rate_limit.copy_trader.seconds": 1,
    "rate_limit.copy_trader.scope": "uid",
    "book": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": "v2.spot.trade.order_info",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": 7200,
    "idempotency.other_keys": (),
}


def test_takes(told):
    assert told(RECORD) == TAKES


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.spot.place_order"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_sends_and_reads(streaming_client, desk):
    desk.answers(ROWS)
    answer = await streaming_client.v2.ws.spot.place_order(**EVERYTHING)
    assert desk.sent == [SENT]
    assert answer.order_id == "orderId1"
    assert answer.client_oid == "clientOid2"
    assert answer.order_type == "limit"
    assert answer.side == "buy"
    assert answer.size == Decimal("5.5")
    assert answer.force == "gtc"
    assert answer.price == Decimal("7.5")
    assert answer.stp_mode == "none"


@pytest.mark.mock
def test_sends_the_same_without_an_event_loop(mock_client, desk):
    desk.answers(ROWS)
    mock_client.v2.ws.spot.place_order(**EVERYTHING)
    assert desk.sent == [SENT]


@pytest.mark.mock
async def test_raises_what_the_code_means(streaming_client, desk):
    desk.refuses("30001")
    with pytest.raises(errors.InvalidParameter) as caught:
        await streaming_client.v2.ws.spot.place_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == ("30001", "refused")
    assert len(desk.sent) == 1


@pytest.mark.mock
async def test_asks_what_became_of_it_after_silence(streaming_client, desk, served):
    desk.is_silent()
    await streaming_client.v2.ws.spot.place_order(**EVERYTHING, timeout=0.3)
    assert len(desk.sent) == 1
    assert served.calls() == ["v2.spot.trade.order_info"]
