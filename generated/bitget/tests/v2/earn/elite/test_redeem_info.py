# Made by Specloom from bitget/rest/v2/earn/elite/redeem-info.yaml; change that file, not this one.
"""``client.v2.earn.elite.redeem_info``: GET /api/v2/earn/elite/redeem-info."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestRedeemInfo(EndpointSuite):
    CALL = "v2.earn.elite.redeem_info"
    METHOD = "GET"
    PATH = "/api/v2/earn/elite/redeem-info"
    FULL = {"product_id": "productId1"}
    FULL_REQUEST = {"target": "/api/v2/earn/elite/redeem-info?productId=productId1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1774536688556,
  "data": {
    "productId": "1216935633797513220",
    "productSubId": "1216935633814290435",
    "productCoin": "BGUSD",
    "subscriptionCoin": "subscriptionCoin4",
    "profitCoin": "profitCoin5",
    "exchangeRate": "6.5",
    "totalUnPayInterestAmount": "7.5",
    "preSettleApr": "8.5",
    "receivedCoin": "receivedCoin9",
    "unsettledPoints": "10.5",
    "bgusdReceiveCoinList": [{"bgusdReceiveCoin": "USDC", "bgusdExchangeRate": "1"}],
    "redeemModeList": [
      {
        "redeemFeeRate": "0.0005",
        "remainQuota": "9999.00000000",
        "redeemType": "fast",
        "redeemScale": "8",
        "redeemDelayDate": "10",
        "minRedeemAmount": "0.00000001",
        "redeemTime": "1774537288495"
      }
    ]
  }
}
"""
    EXPECTED = {
        "product_id": "1216935633797513220",
        "product_sub_id": "1216935633814290435",
        "product_coin": "BGUSD",
        "subscription_coin": "subscriptionCoin4",
        "profit_coin": "profitCoin5",
        "exchange_rate": Decimal("6.5"),
        "total_un_pay_interest_amount": Decimal("7.5"),
        "pre_settle_apr": Decimal("8.5"),
        "received_coin": "receivedCoin9",
        "unsettled_points": Decimal("10.5"),
        "bgusd_receive_coin_list": [{"bgusd_receive_coin": "USDC", "bgusd_exchange_rate": Decimal("1")}],
        "redeem_mode_list": [
            {
                "redeem_fee_rate": Decimal("0.0005"),
                "remain_quota": Decimal("9999.00000000"),
                "redeem_type": "fast",
                "redeem_scale": 8,
                "redeem_delay_date": "10",
                "min_redeem_amount": Decimal("1E-8"),
                "redeem_time": Millis(1774537288495),
            }
        ],
    }
    DOCUMENTED = [("redeem_type", ("fast", "standard"))]
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
        "rate_limit.pool": "v2.earn.elite.redeem_info",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.elite.redeem_info", "v2.earn.elite.redeem_info"]
