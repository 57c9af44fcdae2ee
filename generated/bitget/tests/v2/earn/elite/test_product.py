# Made by Specloom from bitget/rest/v2/earn/elite/product.yaml; change that file, not this one.
"""``client.v2.earn.elite.product``: GET /api/v2/earn/elite/product."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestProduct(EndpointSuite):
    CALL = "v2.earn.elite.product"
    METHOD = "GET"
    PATH = "/api/v2/earn/elite/product"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/earn/elite/product", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1774530922891,
  "data": [
    {
      "productId": "1216935633797513220",
      "coin": "BGUSD",
      "minApr": "4.00",
      "maxApr": "4.5",
      "subscriptionCoinList": [{"subscriptionCoin": "USDC", "precision": "8", "feeRate": "0", "exchangeRate": "1"}],
      "sellOut": "NO"
    }
  ]
}
"""
    EXPECTED = [
        {
            "product_id": "1216935633797513220",
            "coin": "BGUSD",
            "min_apr": Decimal("4.00"),
            "max_apr": Decimal("4.5"),
            "subscription_coin_list": [
                {"subscription_coin": "USDC", "precision": "8", "fee_rate": Decimal("0"), "exchange_rate": Decimal("1")}
            ],
            "sell_out": False,
        }
    ]
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "earn"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.elite.product",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.elite.product", "v2.earn.elite.product"]
