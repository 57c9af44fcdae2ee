# Made by Specloom from bitget/rest/v2/earn/savings/product.yaml; change that file, not this one.
"""``client.v2.earn.savings.product``: GET /api/v2/earn/savings/product."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestProduct(EndpointSuite):
    CALL = "v2.earn.savings.product"
    METHOD = "GET"
    PATH = "/api/v2/earn/savings/product"
    FULL = {"coin": "coin1", "filter": "available_and_held"}
    FULL_REQUEST = {
        "target": "/api/v2/earn/savings/product?coin=coin1&filter=available_and_held",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/earn/savings/product", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1696747382760,
  "data": [
    {
      "productId": "12313123",
      "coin": "BGB",
      "periodType": "flexible",
      "period": "period4",
      "apyType": "ladder",
      "advanceRedeem": "true",
      "settleMethod": "daily",
      "apyList": [{"rateLevel": "0", "minStepVal": "0.000000", "maxStepVal": "200.000000", "currentApy": "6.00"}],
      "status": "in_progress",
      "productLevel": "normal"
    }
  ]
}
"""
    EXPECTED = [
        {
            "product_id": "12313123",
            "coin": "BGB",
            "period_type": "flexible",
            "period": "period4",
            "apy_type": "ladder",
            "advance_redeem": True,
            "settle_method": "daily",
            "apy_list": [
                {
                    "rate_level": "0",
                    "min_step_val": Decimal("0.000000"),
                    "max_step_val": Decimal("200.000000"),
                    "current_apy": Decimal("6.00"),
                }
            ],
            "status": "in_progress",
            "product_level": "normal",
        }
    ]
    DOCUMENTED = [
        ("apy_type", ("single", "ladder")),
        ("period_type", ("flexible", "fixed")),
        ("product_level", ("beginner", "normal", "VIP")),
        ("settle_method", ("daily", "maturity")),
        ("status", ("not_started", "in_progress", "paused", "completed", "sold_out", "off_line")),
    ]
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "filter": "query filter: text as str, optional, one of available held available_and_held all",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "earn"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.savings.product",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.savings.product", "v2.earn.savings.product"]
