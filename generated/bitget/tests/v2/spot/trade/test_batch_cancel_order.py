# Made by Specloom from bitget/rest/v2/spot/trade/batch-cancel-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.batch_cancel_order``: POST /api/v2/spot/trade/batch-cancel-order."""

from support.batch_suite import BatchSuite
from support.endpoint_suite import EndpointSuite


class TestBatchCancelOrder(BatchSuite, EndpointSuite):
    CALL = "v2.spot.trade.batch_cancel_order"
    METHOD = "POST"
    PATH = "/api/v2/spot/trade/batch-cancel-order"
    FULL = {
        "symbol": "BTCUSDT",
        "batch_mode": "single",
        "order_list": [{"symbol": "BTCUSDT", "order_id": "orderId2", "client_oid": "clientOid3"}],
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/batch-cancel-order",
        "body": '{"symbol":"BTCUSDT","batchMode":"single","orderList":[{"symbol":"BTCUSDT","orderId":"orderId2","clientOid":"clientOid3"}]}',
        "signature": "3HKhuRUYVaGbB+rvlVel9DiJCHhHeYhPQZuIgaxQjsA=",
    }
    MINIMAL = {"order_list": [{"symbol": "BTCUSDT", "order_id": "orderId2", "client_oid": "clientOid3"}]}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/trade/batch-cancel-order",
        "body": '{"orderList":[{"symbol":"BTCUSDT","orderId":"orderId2","clientOid":"clientOid3"}]}',
        "signature": "mrXm9X9fD8AdF4hSVM+P3Gv2MCsqhdnuSSP2npSC0F8=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {"successList": [{"orderId": "orderId2", "clientOid": "clientOid3"}], "failureList": []}
}
"""
    EXPECTED = [{"order_id": "orderId2", "client_oid": "clientOid3"}]
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
        "batch_mode": "body batchMode: text as str, optional, one of single multiple, default single",
        "order_list": "body orderList: list as Sequence, required, max_items 50",
        "order_list.symbol": "body symbol: text as Symbol | str, optional, symbol",
        "order_list.order_id": "body orderId: text as str, optional",
        "order_list.client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.batch_cancel_order",
        "idempotency.key": "orderId",
        "idempotency.confirm": "v2.spot.trade.order_info",
        "idempotency.other_keys": ("clientOid",),
        "batch.style": "split",
        "batch.input": "orderList",
        "batch.keys": ("orderId", "clientOid"),
        "batch.success": "successList",
        "batch.failure": "failureList",
        "batch.max_items": 50,
        "account_mode": "classic",
        "equivalent": "v3.trade.cancel_batch",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.trade.batch_cancel_order", "v2.spot.trade.batch_cancel_order"]
    BATCH_ARGUMENT = "order_list"
    BATCH_ITEMS = [{"symbol": "BTCUSDT", "client_oid": "one"}, {"symbol": "BTCUSDT", "client_oid": "two"}]
    BATCH_KEY = "client_oid"
    BATCH_MIXED = {
        "successList": [{"clientOid": "two"}],
        "failureList": [{"clientOid": "one", "errorCode": "00001", "errorMsg": "refused"}],
    }
    BATCH_REFUSED = {
        "successList": [],
        "failureList": [
            {"clientOid": "two", "errorCode": "00001", "errorMsg": "refused"},
            {"clientOid": "one", "errorCode": "00001", "errorMsg": "refused"},
        ],
    }
    BATCH_MISSING = {"successList": [{"clientOid": "two"}], "failureList": []}
