# Made by Specloom from bitget/ws/v2/trade/spot-place-order.yaml; change that file, not this one.
"""``client.v2.ws.spot.place_order``: the operation place-order, over a socket of the mock exchange."""

from decimal import Decimal

from support.operation_suite import OperationSuite


class TestPlaceOrder(OperationSuite):
    CALL = "v2.ws.spot.place_order"
    FULL = {
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
            "clientOid": "clientOid6",
            "orderType": "limit",
            "side": "buy",
            "size": "5.5",
            "force": "gtc",
            "price": "7.5",
            "stpMode": "none",
        }
    ]
    EXPECTED = {
        "order_id": "orderId1",
        "client_oid": "clientOid6",
        "order_type": "limit",
        "side": "buy",
        "size": Decimal("5.5"),
        "force": "gtc",
        "price": Decimal("7.5"),
        "stp_mode": "none",
    }
    SIGNATURE = {
        "inst_type": "body instType: text as str, required, one of SPOT, default SPOT, given SPOT",
        "inst_id": "body instId: text as Symbol | str, required, symbol",
        "order_type": "body orderType: text as str, required, one of limit market",
        "side": "body side: text as str, required, one of buy sell",
        "size": "body size: decimal as Decimal | int | str, required",
        "force": "body force: text as str, required, one of gtc post_only fok ioc",
        "price": "body price: decimal as Decimal | int | str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "create_order",
        "errors": ("ws", "ws_classic"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.place_order",
        "rate_limit.copy_trader.requests": 1,
        "rate_limit.copy_trader.seconds": 1,
        "rate_limit.copy_trader.scope": "uid",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.spot.trade.order_info",
        "idempotency.window_seconds": 7200,
        "kind": "trade",
        "topics": ("place-order",),
        "topic_key": "channel",
    }
    CODES = {"30001": ("InvalidParameter", "no", "never")}
    CONFIRMED_BY = "v2.spot.trade.order_info"
