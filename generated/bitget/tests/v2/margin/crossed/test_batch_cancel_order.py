# Made by Specloom from bitget/rest/v2/margin/crossed/batch-cancel-order.yaml; change that file, not this one.
"""``client.v2.margin.crossed.batch_cancel_order``: POST /api/v2/margin/crossed/batch-cancel-order."""

from support.batch_suite import BatchSuite
from support.endpoint_suite import EndpointSuite


class TestBatchCancelOrder(BatchSuite, EndpointSuite):
    CALL = "v2.margin.crossed.batch_cancel_order"
    METHOD = "POST"
    PATH = "/api/v2/margin/crossed/batch-cancel-order"
    FULL = {
        "symbol": "BTCUSDT",
        "order_id_list": [{"order_id": "11232132134"}, {"client_oid": "mytestOid", "order_id": "abc123"}],
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/crossed/batch-cancel-order",
        "body": '{"symbol":"BTCUSDT","orderIdList":[{"orderId":"11232132134"},{"clientOid":"mytestOid","orderId":"abc123"}]}',
        "signature": "DVsHhRrJV/59Urer2gMzbx/VfYotXx3BjLaf2x2dRgQ=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "successList": [{"orderId": "11232132134", "clientOid": "clientOid2"}, {"orderId": "abc123", "clientOid": "mytestOid"}],
    "failureList": []
  }
}
"""
    EXPECTED = [
        {"order_id": "11232132134", "client_oid": "clientOid2"},
        {"order_id": "abc123", "client_oid": "mytestOid"},
    ]
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_id_list": "body orderIdList: list as Sequence, required",
        "order_id_list.order_id": "body orderId: text as str, optional",
        "order_id_list.client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.crossed.batch_cancel_order",
        "idempotency.key": "orderId",
        "idempotency.confirm": "v2.margin.crossed.history_orders",
        "idempotency.other_keys": ("clientOid",),
        "batch.style": "split",
        "batch.input": "orderIdList",
        "batch.keys": ("orderId", "clientOid"),
        "batch.success": "successList",
        "batch.failure": "failureList",
        "account_mode": "classic",
        "equivalent": "v3.trade.cancel_batch",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.crossed.batch_cancel_order", "v2.margin.crossed.batch_cancel_order"]
    BATCH_ARGUMENT = "order_id_list"
    BATCH_ITEMS = [{"client_oid": "one"}, {"client_oid": "two"}]
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
