# Made by Specloom from bitget/ws/v3/trade/uta-modify-order.yaml; change that file, not this one.
"""``client.v3.ws.uta.modify_order``: the operation modify-order, over a socket of the mock exchange."""

from support.operation_suite import OperationSuite


class TestModifyOrder(OperationSuite):
    CALL = "v3.ws.uta.modify_order"
    FULL = {
        "category": "spot",
        "orders": [
            {
                "order_id": "orderId1",
                "client_oid": "clientOid2",
                "qty": "3.5",
                "price": "4.5",
                "auto_cancel": "yes",
                "symbol": "BTCUSDT",
                "client_id": "clientId7",
            }
        ],
    }
    SENT = {
        "op": "trade",
        "category": "spot",
        "topic": "modify-order",
        "args": [
            {
                "orderId": "orderId1",
                "clientOid": "clientOid2",
                "qty": "3.5",
                "price": "4.5",
                "autoCancel": "yes",
                "symbol": "BTCUSDT",
                "clientId": "clientId7",
            }
        ],
    }
    ROWS = [{"orderId": "orderId1", "clientOid": "clientOid2", "code": "code3", "msg": "msg4"}]
    EXPECTED = [{"order_id": "orderId1", "client_oid": "clientOid2", "code": "code3", "msg": "msg4"}]
    SIGNATURE = {
        "category": "body category: text as str, optional, one of spot margin usdt-futures coin-futures usdc-futures",
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "qty": "body qty: decimal as Decimal | int | str, optional",
        "price": "body price: decimal as Decimal | int | str, optional",
        "auto_cancel": "body autoCancel: text as str, optional, one of yes no",
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
        "client_id": "body clientId: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("ws", "ws_uta", "ws_classic", "40010", "40762"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.ws.uta.modify_order",
        "rate_limit.documented": False,
        "idempotency.key": "orderId",
        "idempotency.confirm": "v3.trade.order_info",
        "kind": "trade",
        "topics": ("modify-order",),
        "topic_key": "topic",
    }
    CODES = {"30001": ("InvalidParameter", "no", "never")}
