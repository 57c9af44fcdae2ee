# Made by Specloom from bitget/rest/v2/earn/elite/assets.yaml; change that file, not this one.
"""``client.v2.earn.elite.assets``: GET /api/v2/earn/elite/assets."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestAssets(EndpointSuite):
    CALL = "v2.earn.elite.assets"
    METHOD = "GET"
    PATH = "/api/v2/earn/elite/assets"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/earn/elite/assets", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1774531452270,
  "data": {
    "resultList": [
      {
        "productId": "1216935633797513220",
        "productCoin": "BGUSD",
        "holdingAmount": "3.23436056",
        "usdtHoldingAmount": "3.23553532",
        "exchangeRate": "1",
        "apr": "4.00",
        "subscriptionCoin": "USDC",
        "exchangeAmount": "8.5",
        "unsettledBGPoints": "9.5",
        "interestCoin": "interestCoin10",
        "totalProfit": "0.16769105",
        "minApy": "12.5",
        "maxApy": "13.5",
        "projectList": [{"projectName": "projectName1"}]
      }
    ]
  }
}
"""
    EXPECTED = {
        "result_list": [
            {
                "product_id": "1216935633797513220",
                "product_coin": "BGUSD",
                "holding_amount": Decimal("3.23436056"),
                "usdt_holding_amount": Decimal("3.23553532"),
                "exchange_rate": Decimal("1"),
                "apr": Decimal("4.00"),
                "subscription_coin": "USDC",
                "exchange_amount": Decimal("8.5"),
                "unsettled_bg_points": Decimal("9.5"),
                "interest_coin": "interestCoin10",
                "total_profit": Decimal("0.16769105"),
                "min_apy": Decimal("12.5"),
                "max_apy": Decimal("13.5"),
                "project_list": [{"project_name": "projectName1"}],
            }
        ]
    }
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
        "rate_limit.pool": "v2.earn.elite.assets",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.elite.assets", "v2.earn.elite.assets"]
