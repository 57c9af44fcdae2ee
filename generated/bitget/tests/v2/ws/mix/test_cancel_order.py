# Made by Specloom from bitget/ws/v2/trade/mix-cancel-order.yaml; change that file, not this one.
"""``client.v2.ws.mix.cancel_order``: the operation cancel-order, over a socket of the mock exchange."""

from support.operation_suite import OperationSuite


class TestCancelOrder(OperationSuite):
    CALL = "v2.ws.mix.cancel_order"
    FULL = {"inst_type": "instType", "inst_id": "BTCUSDT", "order_id": "orderId1", "client_oid": "clientOid2"}
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
    EXPECTED = {"order_id": "orderId1", "client_oid": "clientOid2"}
    SIGNATURE = {
        "inst_type": "body instType: text as str, required",
        "inst_id": "body instId: text as Symbol | str, required, symbol",
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("ws", "ws_classic"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.ws.mix.cancel_order",
        "rate_limit.documented": False,
        "idempotency.key": "orderId",
        "idempotency.confirm": "v2.mix.order.detail",
        "kind": "trade",
        "topics": ("cancel-order",),
        "topic_key": "channel",
    }
    CODES = {"30001": ("InvalidParameter", "no", "never")}
