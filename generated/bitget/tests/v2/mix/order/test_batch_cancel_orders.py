# Made by Specloom from bitget/rest/v2/mix/order/batch-cancel-orders.yaml; change that file, not this one.
"""``client.v2.mix.order.batch_cancel_orders``: POST /api/v2/mix/order/batch-cancel-orders."""

from support.batch_suite import BatchSuite
from support.endpoint_suite import EndpointSuite


class TestBatchCancelOrders(BatchSuite, EndpointSuite):
    CALL = "v2.mix.order.batch_cancel_orders"
    METHOD = "POST"
    PATH = "/api/v2/mix/order/batch-cancel-orders"
    FULL = {
        "order_id_list": [{"order_id": "121211212122"}],
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "margin_coin": "USDT",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/batch-cancel-orders",
        "body": '{"orderIdList":[{"orderId":"121211212122"}],"symbol":"BTCUSDT","productType":"usdt-futures","marginCoin":"USDT"}',
        "signature": "Bny/qI924ayYWvZaRwzJ8hQz6zXfOGZGcsPNibT2hBk=",
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/batch-cancel-orders",
        "body": '{"productType":"usdt-futures"}',
        "signature": "pBHefS9W4uWJwl/cl1CEyhLJi52Mg4aBpdo03nRebB0=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {"successList": [{"orderId": "121211212122", "clientOid": "clientOid2"}], "failureList": []}
}
"""
    EXPECTED = [{"order_id": "121211212122", "client_oid": "clientOid2"}]
    SIGNATURE = {
        "order_id_list": "body orderIdList: list as Sequence, optional, max_items 50",
        "order_id_list.order_id": "body orderId: text as str, optional",
        "order_id_list.client_oid": "body clientOid: text as str, optional",
        "symbol": "body symbol: text as Symbol | str, optional, symbol, required if orderIdList is set",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "margin_coin": "body marginCoin: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.order.batch_cancel_orders",
        "idempotency.key": "orderId",
        "idempotency.confirm": "v2.mix.order.detail",
        "idempotency.other_keys": ("clientOid",),
        "batch.style": "split",
        "batch.input": "orderIdList",
        "batch.keys": ("orderId", "clientOid"),
        "batch.success": "successList",
        "batch.failure": "failureList",
        "batch.max_items": 50,
        "account_mode": "classic",
        "equivalent": "v3.trade.cancel_batch",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.order.batch_cancel_orders", "v2.mix.order.batch_cancel_orders"]
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
