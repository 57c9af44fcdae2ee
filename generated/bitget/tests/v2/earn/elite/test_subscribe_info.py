# Made by Specloom from bitget/rest/v2/earn/elite/subscribe-info.yaml; change that file, not this one.
"""``client.v2.earn.elite.subscribe_info``: GET /api/v2/earn/elite/subscribe-info."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSubscribeInfo(EndpointSuite):
    CALL = "v2.earn.elite.subscribe_info"
    METHOD = "GET"
    PATH = "/api/v2/earn/elite/subscribe-info"
    FULL = {"product_id": "productId1"}
    FULL_REQUEST = {"target": "/api/v2/earn/elite/subscribe-info?productId=productId1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1774532838451,
  "data": {
    "productSubId": "1216935633814290435",
    "minAmount": "0.00000001",
    "remainQuota": "24995.76563944",
    "exchangeRate": "4.5",
    "productCoin": "BGUSD",
    "interestTime": "1774540800000",
    "settleTime": "1774656000000",
    "precision": "8",
    "feeRate": "9.5",
    "subscriptionCoinList": [
      {
        "subscriptionCoin": "USDC",
        "precision": "8",
        "feeRate": "0",
        "exchangeRate": "1",
        "remainQuota": "24995.76563944",
        "minAmount": "0.1"
      }
    ]
  }
}
"""
    EXPECTED = {
        "product_sub_id": "1216935633814290435",
        "min_amount": Decimal("1E-8"),
        "remain_quota": Decimal("24995.76563944"),
        "exchange_rate": Decimal("4.5"),
        "product_coin": "BGUSD",
        "interest_time": Millis(1774540800000),
        "settle_time": Millis(1774656000000),
        "precision": "8",
        "fee_rate": Decimal("9.5"),
        "subscription_coin_list": [
            {
                "subscription_coin": "USDC",
                "precision": "8",
                "fee_rate": Decimal("0"),
                "exchange_rate": Decimal("1"),
                "remain_quota": Decimal("24995.76563944"),
                "min_amount": Decimal("0.1"),
            }
        ],
    }
    SIGNATURE = {"product_id": "query productId: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "earn"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.elite.subscribe_info",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.elite.subscribe_info", "v2.earn.elite.subscribe_info"]
