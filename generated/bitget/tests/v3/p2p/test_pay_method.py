# Made by Specloom from bitget/rest/v3/p2p/pay-method.yaml; change that file, not this one.
"""``client.v3.p2p.pay_method``: GET /api/v3/p2p/pay-method."""

from support.endpoint_suite import EndpointSuite


class TestPayMethod(EndpointSuite):
    CALL = "v3.p2p.pay_method"
    METHOD = "GET"
    PATH = "/api/v3/p2p/pay-method"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/p2p/pay-method", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "payMethodId": "payMethodId1",
    "payMethodName": "payMethodName2",
    "payMethodUserName": "payMethodUserName3",
    "userPayMethodId": "userPayMethodId4",
    "payMethodInfo": [{"name": "name1", "type": "txt", "value": "value3"}]
  }
}
"""
    EXPECTED = {
        "pay_method_id": "payMethodId1",
        "pay_method_name": "payMethodName2",
        "pay_method_user_name": "payMethodUserName3",
        "user_pay_method_id": "userPayMethodId4",
        "pay_method_info": [{"name": "name1", "type": "txt", "value": "value3"}],
    }
    DOCUMENTED = [("type", ("txt", "file", "number"))]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.p2p.pay_method",
        "rate_limit.documented": False,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.p2p.pay_method", "v3.p2p.pay_method"]
