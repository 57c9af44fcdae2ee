# Made by Specloom from bitget/ws/v3/private/uta-order.yaml; change that file, not this one.
"""``client.v3.ws.uta.order``: the channel order, on the mock exchange."""

from decimal import Decimal

import pytest

from bitget_client._runtime.codec.answer_types import Millis
from bitget_client.v3.ws.uta.order import RECORD
from bitget_client.v3.ws.uta.order import order as channel

ARGUMENTS = {}
ARG = {"instType": "UTA", "topic": "order"}
PUSH = """\
{
    "action": "snapshot",
    "arg": {
        "instType": "UTA",
        "topic": "order"
    },
    "data": [
        {
            "category": "usdt-futures",
            "symbol": "BTCUSDT",
            "orderId": "xxx",
            "clientOid": "clientOid4",
            "price": "5.5",
            "qty": "0.001",
            "amount": "1000",
            "holdMode": "hedge_mode",
            "holdSide": "long",
            "tradeSide": "open",
            "orderType": "market",
            "timeInForce": "gtc",
            "side": "buy",
            "marginMode": "crossed",
            "marginCoin": "USDT",
            "reduceOnly": "no",
            "cumExecQty": "17.5",
            "cumExecValue": "83.1315",
            "avgPrice": "83131.5",
            "totalProfit": "0",
            "orderStatus": "filled",
            "cancelReason": "normal_cancel",
            "leverage": "20",
            "feeDetail": [
                {
                    "feeCoin": "USDT",
                    "fee": "0.0332526"
                }
            ],
            "createdTime": "1742367838101",
            "updatedTime": "1742367838115",
            "stpMode": "none"
        }
    ],
    "ts": 1700000000000
}
"""
TAKES = {
    "inst_type": "instType: text, optional, one of UTA, else UTA, given UTA",
}
SAYS = {
    "version": "v3",
    "symbol_format": "none",
    "access": "read",
    "effect": "read",
    "errors": ("ws", "ws_uta"),
    "kind": "private",
    "topics": ("order",),
    "topic_key": "topic",
    "rate_limit.pool": "v3.ws.uta.order",
    "rate_limit.documented": False,
    "rate_limit.default.requests": 10,
    "rate_limit.default.seconds": 1,
    "rate_limit.default.scope": "ip",
    "rate_limit.copy_trader": None,
    "book": None,
    "idempotency": None,
    "reconcile[0].call": "v3.trade.unfilled_orders",
    "reconcile[0].id": ("orderId", "clientOid"),
    "reconcile[0].time": "updatedTime",
    "reconcile[0].state": "orderStatus",
    "reconcile[0].states": ("live", "new", "partially_filled"),
    "reconcile[0].opened": "createdTime",
    "reconcile[0].compare": (),
    "reconcile[0].whole": True,
    "reconcile[0].gone": {},
    "reconcile[0].fields": {"holdSide": "posSide"},
    "reconcile[0].lists": {},
    "reconcile[0].words": {
        "category": {
            "SPOT": "spot",
            "MARGIN": "margin",
            "USDT-FUTURES": "usdt-futures",
            "COIN-FUTURES": "coin-futures",
            "USDC-FUTURES": "usdc-futures",
        }
    },
    "reconcile[0].params": {},
    "reconcile[0].items": "list",
    "reconcile[0].reach_seconds": None,
    "reconcile[1].call": "v3.trade.history_orders",
    "reconcile[1].id": ("orderId", "clientOid"),
    "reconcile[1].time": "updatedTime",
    "reconcile[1].state": "orderStatus",
    "reconcile[1].states": ("live", "new", "partially_filled"),
    "reconcile[1].opened": "createdTime",
    "reconcile[1].compare": (),
    "reconcile[1].whole": False,
    "reconcile[1].gone": {},
    "reconcile[1].fields": {"holdSide": "posSide"},
    "reconcile[1].lists": {},
    "reconcile[1].words": {
        "category": {
            "SPOT": "spot",
            "MARGIN": "margin",
            "USDT-FUTURES": "usdt-futures",
            "COIN-FUTURES": "coin-futures",
            "USDC-FUTURES": "usdc-futures",
        }
    },
    "reconcile[1].params": {"category": "SPOT"},
    "reconcile[1].items": "list",
    "reconcile[1].reach_seconds": 7776000,
    "reconcile[2].call": "v3.trade.history_orders",
    "reconcile[2].id": ("orderId", "clientOid"),
    "reconcile[2].time": "updatedTime",
    "reconcile[2].state": "orderStatus",
    "reconcile[2].states": ("live", "new", "partially_filled"),
    "reconcile[2].opened": "createdTime",
    "reconcile[2].compare": (),
    "reconcile[2].whole": False,
    "reconcile[2].gone": {},
    "reconcile[2].fields": {"holdSide": "posSide"},
    "reconcile[2].lists": {},
    "reconcile[2].words": {
        "category": {
            "SPOT": "spot",
            "MARGIN": "margin",
            "USDT-FUTURES": "usdt-futures",
            "COIN-FUTURES": "coin-futures",
            "USDC-FUTURES": "usdc-futures",
        }
    },
    "reconcile[2].params": {"category": "MARGIN"},
    "reconcile[2].items": "list",
    "reconcile[2].reach_seconds": 7776000,
    "reconcile[3].call": "v3.trade.history_orders",
    "reconcile[3].id": ("orderId", "clientOid"),
    "reconcile[3].time": "updatedTime",
    "reconcile[3].state": "orderStatus",
    "reconcile[3].states": ("live", "new", "partially_filled"),
    "reconcile[3].opened": "createdTime",
    "reconcile[3].compare": (),
    "reconcile[3].whole": False,
    "reconcile[3].gone": {},
    "reconcile[3].fields": {"holdSide": "posSide"},
    "reconcile[3].lists": {},
    "reconcile[3].words": {
        "category": {
            "SPOT": "spot",
            "MARGIN": "margin",
            "USDT-FUTURES": "usdt-futures",
            "COIN-FUTURES": "coin-futures",
            "USDC-FUTURES": "usdc-futures",
        }
    },
    "reconcile[3].params": {"category": "USDT-FUTURES"},
    "reconcile[3].items": "list",
    "reconcile[3].reach_seconds": 7776000,
    "reconcile[4].call": "v3.trade.history_orders",
    "reconcile[4].id": ("orderId", "clientOid"),
    "reconcile[4].time": "updatedTime",
    "reconcile[4].state": "orderStatus",
    "reconcile[4].states": ("live", "new", "partially_filled"),
    "reconcile[4].opened": "createdTime",
    "reconcile[4].compare": (),
    "reconcile[4].whole": False,
    "reconcile[4].gone": {},
    "reconcile[4].fields": {"holdSide": "posSide"},
    "reconcile[4].lists": {},
    "reconcile[4].words": {
        "category": {
            "SPOT": "spot",
            "MARGIN": "margin",
            "USDT-FUTURES": "usdt-futures",
            "COIN-FUTURES": "coin-futures",
            "USDC-FUTURES": "usdc-futures",
        }
    },
    "reconcile[4].params": {"category": "COIN-FUTURES"},
    "reconcile[4].items": "list",
    "reconcile[4].reach_seconds": 7776000,
    "reconcile[5].call": "v3.trade.history_orders",
    "reconcile[5].id": ("orderId", "clientOid"),
    "reconcile[5].time": "updatedTime",
    "reconcile[5].state": "orderStatus",
    "reconcile[5].states": ("live", "new", "partially_filled"),
    "reconcile[5].opened": "createdTime",
    "reconcile[5].compare": (),
    "reconcile[5].whole": False,
    "reconcile[5].gone": {},
    "reconcile[5].fields": {"holdSide": "posSide"},
    "reconcile[5].lists": {},
    "reconcile[5].words": {
        "category": {
            "SPOT": "spot",
            "MARGIN": "margin",
            "USDT-FUTURES": "usdt-futures",
            "COIN-FUTURES": "coin-futures",
            "USDC-FUTURES": "usdc-futures",
        }
    },
    "reconcile[5].params": {"category": "USDC-FUTURES"},
    "reconcile[5].items": "list",
    "reconcile[5].reach_seconds": 7776000,
}


def test_asks_for_its_channel():
    assert channel(**ARGUMENTS).args() == [ARG]


def test_takes(told):
    assert told(RECORD) == TAKES


def test_documented_values(told):
    assert told(RECORD.call) == [
        (
            "cancel_reason",
            (
                "normal_cancel",
                "trade_too_many_times_cancel",
                "trade_count_too_small",
                "fok_not_full_cancel",
                "ioc_not_full_cancel",
                "post_only_fill_cancel",
                "self_trade_cancel",
                "trade_max_deal_size_cancel",
                "tpsl_plan_cancel",
                "back_contract_cancel",
                "delegated_risk_order_cancel",
                "trader_order_cancel",
                "delivery_order_cancel",
                "modify_limit_order",
                "slippage_cancel",
                "adl_cancel",
                "penetrate_cancel",
                "stp_cancel",
                "call_auction_cancel",
                "limit_price_exceed_cancel",
                "burst_cancel",
            ),
        ),
        ("category", ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "usdt-futures")),
        ("hold_side", ("long", "short", "net")),
        ("margin_mode", ("crossed", "isolated")),
        ("order_status", ("live", "new", "partially_filled", "filled", "cancelled")),
        ("order_type", ("limit", "market")),
        ("reduce_only", ("yes", "no")),
        ("side", ("buy", "sell")),
        ("stp_mode", ("none", "cancel_taker", "cancel_maker", "cancel_both")),
        ("time_in_force", ("gtc", "post_only", "fok", "ioc")),
        ("trade_side", ("open", "close")),
    ]


def test_record(parts):
    assert {param.place for param in (*RECORD.arguments, *RECORD.params)} == {"body"}
    assert RECORD.call == "v3.ws.uta.order"
    assert parts(RECORD, SAYS) == SAYS


@pytest.mark.mock
async def test_reads_what_is_pushed(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.order(**ARGUMENTS) as stream:
        await stream.ready()
        assert stream.status().channels == (ARG,)
        sockets.push(PUSH)
        push = await sockets.next(stream)

    assert (push.action, push.arg) == ("snapshot", ARG)
    assert push.data[0].category == "usdt-futures"
    assert push.data[0].symbol == "BTCUSDT"
    assert push.data[0].order_id == "xxx"
    assert push.data[0].client_oid == "clientOid4"
    assert push.data[0].price == Decimal("5.5")
    assert push.data[0].qty == Decimal("0.001")
    assert push.data[0].amount == Decimal("1000")
    assert push.data[0].hold_mode == "hedge_mode"
    assert push.data[0].hold_side == "long"
    assert push.data[0].trade_side == "open"
    assert push.data[0].order_type == "market"
    assert push.data[0].time_in_force == "gtc"
    assert push.data[0].side == "buy"
    assert push.data[0].margin_mode == "crossed"
    assert push.data[0].margin_coin == "USDT"
    assert push.data[0].reduce_only == "no"
    assert push.data[0].cum_exec_qty == Decimal("17.5")
    assert push.data[0].cum_exec_value == Decimal("83.1315")
    assert push.data[0].avg_price == Decimal("83131.5")
    assert push.data[0].total_profit == Decimal("0")
    assert push.data[0].order_status == "filled"
    assert push.data[0].cancel_reason == "normal_cancel"
    assert push.data[0].leverage == Decimal("20")
    assert push.data[0].fee_detail[0].fee_coin == "USDT"
    assert push.data[0].fee_detail[0].fee == Decimal("0.0332526")
    assert push.data[0].created_time == 1742367838101
    assert push.data[0].updated_time == 1742367838115
    assert push.data[0].stp_mode == "none"
    assert type(push.data[0].amount) is Decimal
    assert type(push.data[0].total_profit) is Decimal
    assert type(push.data[0].leverage) is Decimal
    assert type(push.data[0].created_time) is Millis
    assert type(push.data[0].updated_time) is Millis
    assert not streaming_client.drift


@pytest.mark.mock
async def test_goes_on_after_a_cut(streaming_client, sockets):
    async with streaming_client.v3.ws.uta.order(**ARGUMENTS) as stream:
        await stream.ready()
        sockets.cut()
        await sockets.back(streaming_client)
        assert streaming_client.stream_status().subscriptions == 1


@pytest.mark.mock
def test_reads_the_same_without_an_event_loop(mock_client, sockets):
    with mock_client.v3.ws.uta.order(**ARGUMENTS) as stream:
        stream.ready()
        sockets.push(PUSH)
        push = next(push for push in stream if sockets.is_ours(push))
    assert push.data == sockets.read(RECORD, PUSH)
