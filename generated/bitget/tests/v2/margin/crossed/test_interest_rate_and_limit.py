# Made by Specloom from bitget/rest/v2/margin/crossed/interest-rate-and-limit.yaml; change that file, not this one.
"""``client.v2.margin.crossed.interest_rate_and_limit``: GET /api/v2/margin/crossed/interest-rate-and-limit."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestInterestRateAndLimit(EndpointSuite):
    CALL = "v2.margin.crossed.interest_rate_and_limit"
    METHOD = "GET"
    PATH = "/api/v2/margin/crossed/interest-rate-and-limit"
    FULL = {"coin": "ETH"}
    FULL_REQUEST = {"target": "/api/v2/margin/crossed/interest-rate-and-limit?coin=ETH", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695167748916,
  "data": [
    {
      "transferable": true,
      "leverage": "3",
      "coin": "ETH",
      "borrowable": "true",
      "dailyInterestRate": "0.0005",
      "annualInterestRate": "0.05",
      "maxBorrowableAmount": "100000",
      "vipList": [
        {
          "level": "0",
          "limit": "1000",
          "dailyInterestRate": "0.00001",
          "annualInterestRate": "0.01",
          "discountRate": "1"
        }
      ]
    }
  ]
}
"""
    EXPECTED = [
        {
            "transferable": True,
            "leverage": Decimal("3"),
            "coin": "ETH",
            "borrowable": True,
            "daily_interest_rate": Decimal("0.0005"),
            "annual_interest_rate": Decimal("0.05"),
            "max_borrowable_amount": Decimal("100000"),
            "vip_list": [
                {
                    "level": 0,
                    "limit": Decimal("1000"),
                    "daily_interest_rate": Decimal("0.00001"),
                    "annual_interest_rate": Decimal("0.01"),
                    "discount_rate": Decimal("1"),
                }
            ],
        }
    ]
    SIGNATURE = {"coin": "query coin: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.margin.crossed.interest_rate_and_limit",
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.crossed.interest_rate_and_limit", "v2.margin.crossed.interest_rate_and_limit"]
