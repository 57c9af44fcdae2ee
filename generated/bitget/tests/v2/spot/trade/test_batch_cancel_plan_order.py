# Made by Specloom from bitget/rest/v2/spot/trade/batch-cancel-plan-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.batch_cancel_plan_order``: POST /api/v2/spot/trade/batch-cancel-plan-order."""

from support.endpoint_suite import EndpointSuite


class TestBatchCancelPlanOrder(EndpointSuite):
    CALL = "v2.spot.trade.batch_cancel_plan_order"
    METHOD = "POST"
    PATH = "/api/v2/spot/trade/batch-cancel-plan-order"
    FULL = {"symbol_list": ["BTCUSDT", "ETHUSDT"]}
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/batch-cancel-plan-order",
        "body": '{"symbolList":["BTCUSDT","ETHUSDT"]}',
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/trade/batch-cancel-plan-order", "body": "{}", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1683876261117,
  "data": {
    "successList": [{"orderId": "121211212122", "clientOid": "clientOid2"}],
    "failureList": [{"orderId": "121211212122", "clientOid": "clientOid2", "errorMsg": "failure"}]
  }
}
"""
    EXPECTED = {
        "success_list": [{"order_id": "121211212122", "client_oid": "clientOid2"}],
        "failure_list": [{"order_id": "121211212122", "client_oid": "clientOid2", "error_msg": "failure"}],
    }
    SIGNATURE = {"symbol_list": "body symbolList: list as Sequence[str], optional"}
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.batch_cancel_plan_order",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.spot.trade.batch_cancel_plan_order"]
