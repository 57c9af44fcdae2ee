# Made by Specloom from bitget/rest/v2/convert/currencies.yaml; change that file, not this one.
"""``client.v2.convert.currencies``: GET /api/v2/convert/currencies."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestCurrencies(EndpointSuite):
    CALL = "v2.convert.currencies"
    METHOD = "GET"
    PATH = "/api/v2/convert/currencies"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/convert/currencies", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293612502,
  "data": [{"coin": "ETH", "available": "0.9994", "maxAmount": "5", "minAmount": "0.0005"}]
}
"""
    EXPECTED = [
        {"coin": "ETH", "available": Decimal("0.9994"), "max_amount": Decimal("5"), "min_amount": Decimal("0.0005")}
    ]
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "convert"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.convert.currencies",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "12001": ("ConversionRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.convert.currencies", "v2.convert.currencies"]
