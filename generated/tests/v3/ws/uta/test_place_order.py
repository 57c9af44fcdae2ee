# Made by Specloom from bitget/ws/v3/trade/uta-place-order.yaml; change that file, not this one.
"""``client.v3.ws.uta.place_order``: the operation place-order, over a socket of the mock exchange."""

import pytest

from bitget_client import errors
from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v3.ws.uta.place_order import RECORD

EVERYTHING = {
    "category": "spot",
    "orders": [
        {
            "symbol": "BTCUSDT",
            "order_type": "limit",
            "qty": "3.5",
            "price": "4.5",
            "side": "buy",
            "time_in_force": "gtc",
            "pos_side": "long",
            "reduce_only": "YES",
            "client_oid": "clientOid9",
            "stp_mode": "none",
            "tp_trigger_by": "market",
            "sl_trigger_by": "mark",
            "takeprofit": "13.5",
            "stoploss": "14.5",
            "tp_order_type": "limit",
            "sl_order_type": "limit",
            "tp_limit_price": "17.5",
            "sl_limit_price": "18.5",
        }
    ],
}
SENT = {
    "op": "trade",
    "category": "spot",
    "topic": "place-order",
    "args": [
        {
            "symbol": "BTCUSDT",
            "orderType": "limit",
            "qty": "3.5",
            "price": "4.5",
            "side": "buy",
            "timeInForce": "gtc",
            "posSide": "long",
            "reduceOnly": "YES",
            "clientOid": "clientOid9",
            "stpMode": "none",
            "tpTriggerBy": "market",
            "slTriggerBy": "mark",
            "takeprofit": "13.5",
            "stoploss": "14.5",
            "tpOrderType": "limit",
            "slOrderType": "limit",
            "tpLimitPrice": "17.5",
            "slLimitPrice": "18.5",
        }
    ],
}
ROWS = [{"symbol": "symbol1", "orderId": "orderId2", "clientOid": "clientOid3", "cTime": "1700000000004"}]
TAKES = {
    "category": "category: text, required, one of spot margin usdt-futures coin-futures usdc-futures, needed",
    "symbol": "symbol: text, required, symbol, needed",
    "order_type": "orderType: text, required, one of limit market, needed",
    "qty": "qty: decimal, required, needed",
    "price": "price: decimal, required, needed",
    "side": "side: text, required, one of buy sell, needed",
    "time_in_force": "timeInForce: text, optional, one of gtc post_only fok ioc, else gtc, needed if orderType is limit, optional",
    "pos_side": "posSide: text, optional, one of long short, optional",
    "reduce_only": "reduceOnly: text, optional, one of YES NO, else NO, optional",
    "client_oid": "clientOid: text, optional, optional",
    "stp_mode": "stpMode: text, optional, one of none cancel_taker cancel_maker cancel_both, else none, optional",
    "tp_trigger_by": "tpTriggerBy: text, optional, one of market mark, else market, optional",
    "sl_trigger_by": "slTriggerBy: text, optional, one of market mark, else market, optional",
    "takeprofit": "takeprofit: decimal, optional, optional",
    "stoploss": "stoploss: decimal, optional, optional",
    "tp_order_type": "tpOrderType: text, optional, one of limit market, optional",
    "sl_order_type": "slOrderType: text, optional, one of limit market, optional",
    "tp_limit_price": "tpLimitPrice: decimal, optional, optional",
    "sl_limit_price": "slLimitPrice: decimal, optional, optional",
}
SAYS = {
    "version": "v3",
    "symbol_format": "v3",
    "access": "trade",
    "effect": "create_order",
    "errors": ("ws", "ws_uta", "ws_classic", "40010", "40762"),
    "kind": "trade",
    "topics": ("place-order",),
    "topic_key": "topic",
    "rate_limit.pool": "v3.ws.uta.place_order",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency.key": "clientOid",
    "idempotency.confirm": "v3.trade.order_info",
    "idempotency.confirm_key": None,
    "idempotency.window_seconds": None,
    "idempotency.other_keys": (),
}


def test_takes(told):
    assert told(RECORD) == TAKES


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v3.ws.uta.place_order"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_sends_and_reads(streaming_client, desk):
    desk.answers(ROWS)
    answer = await streaming_client.v3.ws.uta.place_order(**EVERYTHING)
    assert desk.sent == [SENT]
    assert answer[0].symbol == "symbol1"
    assert answer[0].order_id == "orderId2"
    assert answer[0].client_oid == "clientOid3"
    assert answer[0].c_time == 1700000000004
    assert type(answer[0].c_time) is Millis


@pytest.mark.mock
def test_sends_the_same_without_an_event_loop(mock_client, desk):
    desk.answers(ROWS)
    mock_client.v3.ws.uta.place_order(**EVERYTHING)
    assert desk.sent == [SENT]


@pytest.mark.mock
async def test_raises_what_the_code_means(streaming_client, desk):
    desk.refuses("30001")
    with pytest.raises(errors.InvalidParameter) as caught:
        await streaming_client.v3.ws.uta.place_order(**EVERYTHING)
    assert (caught.value.code, caught.value.message) == ("30001", "refused")
    assert len(desk.sent) == 1


@pytest.mark.mock
async def test_asks_what_became_of_it_after_silence(streaming_client, desk, served):
    desk.is_silent()
    await streaming_client.v3.ws.uta.place_order(**EVERYTHING, timeout=0.3)
    assert len(desk.sent) == 1
    assert served.calls() == ["v3.trade.order_info"]
