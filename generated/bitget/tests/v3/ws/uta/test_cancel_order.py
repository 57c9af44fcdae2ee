# Made by Specloom from bitget/ws/v3/trade/uta-cancel-order.yaml; change that file, not this one.
"""``client.v3.ws.uta.cancel_order``: the operation cancel-order, over a socket of the mock exchange."""

from support.operation_suite import OperationSuite


class TestCancelOrder(OperationSuite):
    CALL = "v3.ws.uta.cancel_order"
    FULL = {"category": "spot", "orders": [{"order_id": "orderId1", "client_oid": "clientOid2"}]}
    SENT = {
        "op": "trade",
        "category": "spot",
        "topic": "cancel-order",
        "args": [{"orderId": "orderId1", "clientOid": "clientOid2"}],
    }
    ROWS = [{"orderId": "orderId1", "clientOid": "clientOid2"}]
    EXPECTED = [{"order_id": "orderId1", "client_oid": "clientOid2"}]
    SIGNATURE = {
        "category": "body category: text as str, optional, one of spot margin usdt-futures coin-futures usdc-futures",
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("ws", "ws_uta", "ws_classic", "40010", "40762"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.ws.uta.cancel_order",
        "rate_limit.documented": False,
        "idempotency.key": "orderId",
        "idempotency.confirm": "v3.trade.order_info",
        "kind": "trade",
        "topics": ("cancel-order",),
        "topic_key": "topic",
    }
    CODES = {"30001": ("InvalidParameter", "no", "never")}
