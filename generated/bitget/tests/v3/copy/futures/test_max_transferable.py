# Made by Specloom from bitget/rest/v3/copy/futures/max-transferable.yaml; change that file, not this one.
"""``client.v3.copy.futures.max_transferable``: GET /api/v3/copy/futures/max-transferable."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestMaxTransferable(EndpointSuite):
    CALL = "v3.copy.futures.max_transferable"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/max-transferable"
    FULL = {"coin": "coin1"}
    FULL_REQUEST = {"target": "/api/v3/copy/futures/max-transferable?coin=coin1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {"maxTransferable": "1000.00", "available": "1200.00"}
}
"""
    EXPECTED = {"max_transferable": Decimal("1000.00"), "available": Decimal("1200.00")}
    SIGNATURE = {"coin": "query coin: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.max_transferable",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.max_transferable", "v3.copy.futures.max_transferable"]
