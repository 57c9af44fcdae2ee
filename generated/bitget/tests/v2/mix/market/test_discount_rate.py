# Made by Specloom from bitget/rest/v2/mix/market/discount-rate.yaml; change that file, not this one.
"""``client.v2.mix.market.discount_rate``: GET /api/v2/mix/market/discount-rate."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestDiscountRate(EndpointSuite):
    CALL = "v2.mix.market.discount_rate"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/discount-rate"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/mix/market/discount-rate", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1725848381845,
  "data": [
    {
      "coin": "BTC",
      "userLimit": "100",
      "totalLimit": "1500",
      "discountRateList": [{"tier": "1", "minAmount": "0", "maxAmount": "10000", "discountRate": "0.99"}]
    }
  ]
}
"""
    EXPECTED = [
        {
            "coin": "BTC",
            "user_limit": Decimal("100"),
            "total_limit": Decimal("1500"),
            "discount_rate_list": [
                {
                    "tier": 1,
                    "min_amount": Decimal("0"),
                    "max_amount": Decimal("10000"),
                    "discount_rate": Decimal("0.99"),
                }
            ],
        }
    ]
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.mix.market.discount_rate",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.discount_rate", "v2.mix.market.discount_rate"]
