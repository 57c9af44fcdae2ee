# Made by Specloom from bitget/ws/v2/trade/mix-place-order.yaml; change that file, not this one.
"""``client.v2.ws.mix.place_order``: the operation place-order, over a socket of the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client import errors
from bitget_client.v2.ws.mix.place_order import RECORD

EVERYTHING = {
    "inst_type": "instType",
    "inst_id": "BTCUSDT",
    "order_type": "limit",
    "side": "buy",
    "size": "3.5",
    "force": "gtc",
    "price": "5.5",
    "client_oid": "clientOid6",
    "margin_coin": "marginCoin7",
    "margin_mode": "crossed",
    "trade_side": "open",
    "reduce_only": "YES",
    "preset_stop_surplus_price": "11.5",
    "preset_stop_loss_price": "12.5",
    "stp_mode": "none",
}
SENT = {
    "op": "trade",
    "args": [
        {
            "instType": "instType",
            "instId": "BTCUSDT",
            "channel": "place-order",
            "params": {
                "orderType": "limit",
                "side": "buy",
                "size": "3.5",
                "force": "gtc",
                "price": "5.5",
                "clientOid": "clientOid6",
                "marginCoin": "marginCoin7",
                "marginMode": "crossed",
                "tradeSide": "open",
                "reduceOnly": "YES",
                "presetStopSurplusPrice": "11.5",
                "presetStopLossPrice": "12.5",
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
        "marginCoin": "marginCoin8",
        "marginMode": "crossed",
        "tradeSide": "open",
        "reduceOnly": "YES",
        "presetStopSurplusPrice": "12.5",
        "presetStopLossPrice": "13.5",
        "stpMode": "none",
    }
]
TAKES = {
    "inst_type": "instType: text, required, needed",
    "inst_id": "instId: text, required, symbol, needed",
    "order_type": "orderType: text, required, one of limit market, needed",
    "side": "side: text, required, one of buy sell, needed",
    "size": "size: decimal, required, needed",
    "force": "force: text, required, one of gtc post_only fok ioc, needed",
    "price": "price: decimal, optional, optional",
    "client_oid": "clientOid: text, optional, optional",
    "margin_coin": "marginCoin: text, required, needed",
    "margin_mode": "marginMode: text, required, one of crossed isolated, needed",
    "trade_side": "tradeSide: text, optional, one of open close, optional",
    "reduce_only": "reduceOnly: text, optional, one of YES NO, else NO, optional",
    "preset_stop_surplus_price": "presetStopSurplusPrice: decimal, optional, optional",
    "preset_stop_loss_price": "presetStopLossPrice: decimal, optional, optional",
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
    "rate_limit.pool": "v2.ws.mix.place_order",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": "v2.mix.order.detail",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
}


def test_takes(told):
    assert told(RECORD) == TAKES


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v2.ws.mix.place_order"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_sends_and_reads(streaming_client, desk):
    desk.answers(ROWS)
    answer = await streaming_client.v2.ws.mix.place_order(**EVERYTHING)
    assert desk.sent == [SENT]
    assert answer.order_id == "orderId1"
    assert answer.client_oid == "clientOid2"
    assert answer.order_type == "limit"
    assert answer.side == "buy"
    assert answer.size == Decimal("5.5")
    assert answer.force == "gtc"
    assert answer.price == Decimal("7.5")
    assert answer.margin_coin == "marginCoin8"
    assert answer.margin_mode == "crossed"
    assert answer.trade_side == "open"
    assert answer.reduce_only == "YES"
    assert answer.preset_stop_surplus_price == Decimal("12.5")
    assert answer.preset_stop_loss_price == Decimal("13.5")
    assert answer.stp_mode == "none"


@pytest.mark.mock
def test_sends_the_same_without_an_event_loop(mock_client, desk):
    desk.answers(ROWS)
    mock_client.v2.ws.mix.place_order(**EVERYTHING)
    assert desk.sent == [SENT]


@pytest.mark.mock
async def test_raises_what_the_code_means(streaming_client, desk):
    desk.refuses("30001")
    with pytest.raises(errors.InvalidParameter) as caught:
        await streaming_client.v2.ws.mix.place_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == ("30001", "refused")
    assert len(desk.sent) == 1


@pytest.mark.mock
async def test_is_in_doubt_after_silence(streaming_client, desk):
    desk.is_silent()
    with pytest.raises(errors.OutcomeUnknown):
        await streaming_client.v2.ws.mix.place_order(**EVERYTHING, timeout=0.3)
    assert len(desk.sent) == 1
