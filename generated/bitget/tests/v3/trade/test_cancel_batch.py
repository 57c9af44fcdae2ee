# Made by Specloom from bitget/rest/v3/trade/cancel-batch.yaml; change that file, not this one.
"""``client.v3.trade.cancel_batch``: POST /api/v3/trade/cancel-batch."""

from support.batch_suite import BatchSuite
from support.endpoint_suite import EndpointSuite


class TestCancelBatch(BatchSuite, EndpointSuite):
    CALL = "v3.trade.cancel_batch"
    METHOD = "POST"
    PATH = "/api/v3/trade/cancel-batch"
    FULL = {
        "orders": [
            {"order_id": "112233", "client_oid": "clientOid2", "category": "SPOT", "symbol": "BTCUSDT"},
            {"order_id": "orderId1", "client_oid": "123456", "category": "SPOT", "symbol": "BTCUSDT"},
        ]
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/cancel-batch",
        "body": '[{"orderId":"112233","clientOid":"clientOid2","category":"SPOT","symbol":"BTCUSDT"},{"orderId":"orderId1","clientOid":"123456","category":"SPOT","symbol":"BTCUSDT"}]',
        "signature": "SivmnA2GQk91fkRTsv2ob7uth12tCZzZfN7j5b/kPqQ=",
    }
    MINIMAL = {
        "orders": [
            {"order_id": "112233", "category": "SPOT", "symbol": "BTCUSDT"},
            {"order_id": "orderId1", "category": "SPOT", "symbol": "BTCUSDT"},
        ]
    }
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/cancel-batch",
        "body": '[{"orderId":"112233","category":"SPOT","symbol":"BTCUSDT"},{"orderId":"orderId1","category":"SPOT","symbol":"BTCUSDT"}]',
        "signature": "zrOsc5ZQbKquPSFSDV10VjsREhKJW6YTiQ0GJwOoVaU=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": [
    {"clientOid": "clientOid2", "orderId": "112233", "code": "00000", "msg": "msg4"},
    {"clientOid": "123456", "orderId": "orderId1", "code": "00000", "msg": "msg4"}
  ]
}
"""
    EXPECTED = [
        {"client_oid": "clientOid2", "order_id": "112233", "code": "00000", "msg": "msg4"},
        {"client_oid": "123456", "order_id": "orderId1", "code": "00000", "msg": "msg4"},
    ]
    SIGNATURE = {
        "orders": "list, required",
        "orders.order_id": "body orderId: text as str, optional",
        "orders.client_oid": "body clientOid: text as str, optional",
        "orders.category": "body category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "orders.symbol": "body symbol: text as Symbol | str, required, symbol",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.cancel_batch",
        "idempotency.key": "orderId",
        "idempotency.confirm": "v3.trade.order_info",
        "idempotency.other_keys": ("clientOid",),
        "batch.style": "coded",
        "batch.input": "",
        "batch.keys": ("orderId", "clientOid"),
        "batch.max_items": 20,
        "account_mode": "unified",
        "equivalent": "v2.spot.trade.batch_cancel_order",
        "body": "list",
        "body_name": "orders",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.trade.cancel_batch", "v3.trade.cancel_batch"]
    BATCH_ARGUMENT = "orders"
    BATCH_ITEMS = [
        {"category": "SPOT", "symbol": "BTCUSDT", "client_oid": "one"},
        {"category": "SPOT", "symbol": "BTCUSDT", "client_oid": "two"},
    ]
    BATCH_KEY = "client_oid"
    BATCH_MIXED = [{"clientOid": "two", "code": "00000"}, {"clientOid": "one", "code": "00001", "msg": "refused"}]
    BATCH_REFUSED = [
        {"clientOid": "two", "code": "00001", "msg": "refused"},
        {"clientOid": "one", "code": "00001", "msg": "refused"},
    ]
    BATCH_MISSING = [{"clientOid": "two", "code": "00000"}]
