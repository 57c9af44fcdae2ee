# Made by Specloom from bitget/rest/v2/earn/savings/subscribe-info.yaml; change that file, not this one.
"""``client.v2.earn.savings.subscribe_info``: GET /api/v2/earn/savings/subscribe-info."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSubscribeInfo(EndpointSuite):
    CALL = "v2.earn.savings.subscribe_info"
    METHOD = "GET"
    PATH = "/api/v2/earn/savings/subscribe-info"
    FULL = {"product_id": "123123", "period_type": "flexible"}
    FULL_REQUEST = {
        "target": "/api/v2/earn/savings/subscribe-info?periodType=flexible&productId=123123",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1696751519392,
  "data": {
    "singleMinAmount": "10.000000",
    "singleMaxAmount": "2000.000000",
    "remainingAmount": "4899.999990",
    "subscribePrecision": "6",
    "profitPrecision": "14",
    "subscribeTime": "1696751519451",
    "interestTime": "1696780800000",
    "settleTime": "1696867200000",
    "expireTime": "1700000000009",
    "redeemTime": "1700000000010",
    "settleMethod": "daily",
    "apyList": [{"rateLevel": "0", "minStepVal": "0.000000", "maxStepVal": "200.000000", "currentApy": "6.00"}],
    "redeemDelay": "redeemDelay13"
  }
}
"""
    EXPECTED = {
        "single_min_amount": Decimal("10.000000"),
        "single_max_amount": Decimal("2000.000000"),
        "remaining_amount": Decimal("4899.999990"),
        "subscribe_precision": 6,
        "profit_precision": 14,
        "subscribe_time": Millis(1696751519451),
        "interest_time": Millis(1696780800000),
        "settle_time": Millis(1696867200000),
        "expire_time": Millis(1700000000009),
        "redeem_time": Millis(1700000000010),
        "settle_method": "daily",
        "apy_list": [
            {
                "rate_level": "0",
                "min_step_val": Decimal("0.000000"),
                "max_step_val": Decimal("200.000000"),
                "current_apy": Decimal("6.00"),
            }
        ],
        "redeem_delay": "redeemDelay13",
    }
    DOCUMENTED = [("settle_method", ("daily", "maturity"))]
    SIGNATURE = {
        "product_id": "query productId: text as str, required",
        "period_type": "query periodType: text as str, required, one of flexible fixed",
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
        "rate_limit.pool": "v2.earn.savings.subscribe_info",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.savings.subscribe_info", "v2.earn.savings.subscribe_info"]
