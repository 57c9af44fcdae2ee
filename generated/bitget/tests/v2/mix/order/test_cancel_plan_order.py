# Made by Specloom from bitget/rest/v2/mix/order/cancel-plan-order.yaml; change that file, not this one.
"""``client.v2.mix.order.cancel_plan_order``: POST /api/v2/mix/order/cancel-plan-order."""

from support.batch_suite import BatchSuite
from support.endpoint_suite import EndpointSuite


class TestCancelPlanOrder(BatchSuite, EndpointSuite):
    CALL = "v2.mix.order.cancel_plan_order"
    METHOD = "POST"
    PATH = "/api/v2/mix/order/cancel-plan-order"
    FULL = {
        "order_id_list": [
            {"order_id": "123", "client_oid": "321"},
            {"order_id": "abc123", "client_oid": "666"},
            {"order_id": "123", "client_oid": ""},
        ],
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "margin_coin": "USDT",
        "plan_type": "planType5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/cancel-plan-order",
        "body": '{"orderIdList":[{"orderId":"123","clientOid":"321"},{"orderId":"abc123","clientOid":"666"},{"orderId":"123","clientOid":""}],"symbol":"BTCUSDT","productType":"usdt-futures","marginCoin":"USDT","planType":"planType5"}',
        "signature": "QuRkhoXBRIsD0psuJBuSjiMdzKGIRuf2/G0YzOukVAo=",
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/cancel-plan-order",
        "body": '{"productType":"usdt-futures"}',
        "signature": "uD1hTa0hRsHuhWab4jnCLb3LGJd/AKo+HQPR0RdEYOs=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "successList": [
      {"orderId": "123", "clientOid": "321"},
      {"orderId": "abc123", "clientOid": "666"},
      {"orderId": "123", "clientOid": "clientOid2"}
    ],
    "failureList": []
  }
}
"""
    EXPECTED = [
        {"order_id": "123", "client_oid": "321"},
        {"order_id": "abc123", "client_oid": "666"},
        {"order_id": "123", "client_oid": "clientOid2"},
    ]
    SIGNATURE = {
        "order_id_list": "body orderIdList: list as Sequence, optional",
        "order_id_list.order_id": "body orderId: text as str, optional",
        "order_id_list.client_oid": "body clientOid: text as str, optional",
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "margin_coin": "body marginCoin: text as str, optional",
        "plan_type": "body planType: text as str, optional",
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
        "rate_limit.pool": "v2.mix.order.cancel_plan_order",
        "idempotency.key": "orderId",
        "idempotency.other_keys": ("clientOid",),
        "batch.style": "split",
        "batch.input": "orderIdList",
        "batch.keys": ("orderId", "clientOid"),
        "batch.success": "successList",
        "batch.failure": "failureList",
        "account_mode": "classic",
        "equivalent": "v3.trade.cancel_strategy_order",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.order.cancel_plan_order", "v2.mix.order.cancel_plan_order"]
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
