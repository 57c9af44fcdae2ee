# Made by Specloom from bitget/ws/v3/trade/uta-batch-cancel.yaml; change that file, not this one.
"""``client.v3.ws.uta.batch_cancel``: the operation batch-cancel, over a socket of the mock exchange."""

from support.operation_suite import OperationSuite


class TestBatchCancel(OperationSuite):
    CALL = "v3.ws.uta.batch_cancel"
    FULL = {"orders": [{"order_id": "orderId1", "client_oid": "clientOid2"}]}
    SENT = {"op": "trade", "topic": "batch-cancel", "args": [{"orderId": "orderId1", "clientOid": "clientOid2"}]}
    ROWS = [{"code": "code1", "msg": "msg2", "orderId": "orderId3", "clientOid": "clientOid4"}]
    EXPECTED = [{"code": "code1", "msg": "msg2", "order_id": "orderId3", "client_oid": "clientOid4"}]
    SIGNATURE = {
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
        "rate_limit.pool": "v3.ws.uta.batch_cancel",
        "rate_limit.documented": False,
        "idempotency.key": "orderId",
        "idempotency.confirm": "v3.trade.order_info",
        "kind": "trade",
        "topics": ("batch-cancel",),
        "topic_key": "topic",
    }
    CODES = {"30001": ("InvalidParameter", "no", "never")}
