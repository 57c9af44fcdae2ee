# Made by Specloom from bitget/rest/v3/market/discount-rate.yaml; change that file, not this one.
"""``client.v3.market.discount_rate``: GET /api/v3/market/discount-rate."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestDiscountRate(EndpointSuite):
    CALL = "v3.market.discount_rate"
    METHOD = "GET"
    PATH = "/api/v3/market/discount-rate"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/market/discount-rate", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730911874605,
  "data": [{"coin": "ETH", "list": [{"tierStartValue": "0", "discountRate": "0.99"}]}]
}
"""
    EXPECTED = [{"coin": "ETH", "list": [{"tier_start_value": Decimal("0"), "discount_rate": Decimal("0.99")}]}]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.discount_rate",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.discount_rate", "v3.market.discount_rate"]
