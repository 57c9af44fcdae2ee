# Made by Specloom from bitget/rest/v2/mix/order/cancel-all-orders.yaml; change that file, not this one.
"""``client.v2.mix.order.cancel_all_orders``: POST /api/v2/mix/order/cancel-all-orders."""

from support.endpoint_suite import EndpointSuite


class TestCancelAllOrders(EndpointSuite):
    CALL = "v2.mix.order.cancel_all_orders"
    METHOD = "POST"
    PATH = "/api/v2/mix/order/cancel-all-orders"
    FULL = {
        "product_type": "USDT-FUTURES",
        "margin_coin": "USDT",
        "request_time": "1700000000003",
        "receive_window": "13",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/cancel-all-orders",
        "body": '{"productType":"USDT-FUTURES","marginCoin":"USDT","requestTime":"1700000000003","receiveWindow":"13"}',
        "signature": "PFck5R9UjIukzcX35lWrINzeMyMBJp6dToKKqhoXZpU=",
    }
    MINIMAL = {"product_type": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/cancel-all-orders",
        "body": '{"productType":"USDT-FUTURES"}',
        "signature": "P2j2obaLLwKr5vfBrD7n7IuiDcT8XqM2gDiqSuCzZnQ=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293504612,
  "data": {
    "successList": [{"orderId": "121211212122", "clientOid": "BITGET#121211212122"}],
    "failureList": [{"orderId": "232", "clientOid": "321342", "errorMsg": "notExistend", "errorCode": "errorCode4"}]
  }
}
"""
    EXPECTED = {
        "success_list": [{"order_id": "121211212122", "client_oid": "BITGET#121211212122"}],
        "failure_list": [
            {"order_id": "232", "client_oid": "321342", "error_msg": "notExistend", "error_code": "errorCode4"}
        ],
    }
    SIGNATURE = {
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "margin_coin": "body marginCoin: text as str, optional",
        "request_time": "body requestTime: ms as datetime | int | str, optional",
        "receive_window": "body receiveWindow: integer as int, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.order.cancel_all_orders",
        "account_mode": "classic",
        "equivalent": "v3.trade.cancel_symbol_order",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.mix.order.cancel_all_orders"]
