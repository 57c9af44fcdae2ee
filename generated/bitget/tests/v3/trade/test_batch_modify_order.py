# Made by Specloom from bitget/rest/v3/trade/batch-modify-order.yaml; change that file, not this one.
"""``client.v3.trade.batch_modify_order``: POST /api/v3/trade/batch-modify-order."""

from support.batch_suite import BatchSuite
from support.endpoint_suite import EndpointSuite


class TestBatchModifyOrder(BatchSuite, EndpointSuite):
    CALL = "v3.trade.batch_modify_order"
    METHOD = "POST"
    PATH = "/api/v3/trade/batch-modify-order"
    FULL = {
        "orders": [
            {
                "order_id": "1",
                "client_oid": "clientOid2",
                "qty": "123",
                "price": "4.5",
                "request_id": "requestId5",
                "auto_cancel": "no",
                "symbol": "BTCUSDT",
                "category": "SPOT",
                "px_amend_type": "yes",
            },
            {
                "order_id": "2",
                "client_oid": "clientOid2",
                "qty": "123",
                "price": "4.5",
                "request_id": "requestId5",
                "auto_cancel": "no",
                "symbol": "BTCUSDT",
                "category": "SPOT",
                "px_amend_type": "yes",
            },
        ]
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/batch-modify-order",
        "body": '[{"orderId":"1","clientOid":"clientOid2","qty":"123","price":"4.5","requestId":"requestId5","autoCancel":"no","symbol":"BTCUSDT","category":"SPOT","pxAmendType":"yes"},{"orderId":"2","clientOid":"clientOid2","qty":"123","price":"4.5","requestId":"requestId5","autoCancel":"no","symbol":"BTCUSDT","category":"SPOT","pxAmendType":"yes"}]',
        "signed": True,
    }
    MINIMAL = {"orders": [{"order_id": "1"}, {"order_id": "2"}]}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/batch-modify-order",
        "body": '[{"orderId":"1"},{"orderId":"2"}]',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": [
    {"orderId": "1", "clientOid": "clientOid2", "code": "00000", "msg": "msg4"},
    {"orderId": "2", "clientOid": "clientOid2", "code": "00000", "msg": "msg4"}
  ]
}
"""
    EXPECTED = [
        {"order_id": "1", "client_oid": "clientOid2", "code": "00000", "msg": "msg4"},
        {"order_id": "2", "client_oid": "clientOid2", "code": "00000", "msg": "msg4"},
    ]
    SIGNATURE = {
        "orders": "list, required",
        "orders.order_id": "body orderId: text as str, optional",
        "orders.client_oid": "body clientOid: text as str, optional",
        "orders.qty": "body qty: decimal as Decimal | int | str, optional",
        "orders.price": "body price: decimal as Decimal | int | str, optional",
        "orders.request_id": "body requestId: text as str, optional",
        "orders.auto_cancel": "body autoCancel: text as str, optional, one of yes no, default no",
        "orders.symbol": "body symbol: text as Symbol | str, optional, symbol",
        "orders.category": "body category: text as str, optional, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "orders.px_amend_type": "body pxAmendType: text as str, optional, one of yes no",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.batch_modify_order",
        "idempotency.key": "orderId",
        "idempotency.confirm": "v3.trade.order_info",
        "idempotency.other_keys": ("clientOid",),
        "batch.style": "coded",
        "batch.input": "",
        "batch.keys": ("orderId", "clientOid"),
        "batch.max_items": 20,
        "account_mode": "unified",
        "body": "list",
        "body_name": "orders",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.batch_modify_order"]
    BATCH_ARGUMENT = "orders"
    BATCH_ITEMS = [{"client_oid": "one"}, {"client_oid": "two"}]
    BATCH_KEY = "client_oid"
    BATCH_MIXED = [{"clientOid": "two", "code": "00000"}, {"clientOid": "one", "code": "00001", "msg": "refused"}]
    BATCH_REFUSED = [
        {"clientOid": "two", "code": "00001", "msg": "refused"},
        {"clientOid": "one", "code": "00001", "msg": "refused"},
    ]
    BATCH_MISSING = [{"clientOid": "two", "code": "00000"}]
