# Made by Specloom from bitget/rest/v2/earn/sharkfin/subscribe-info.yaml; change that file, not this one.
"""``client.v2.earn.sharkfin.subscribe_info``: GET /api/v2/earn/sharkfin/subscribe-info."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSubscribeInfo(EndpointSuite):
    CALL = "v2.earn.sharkfin.subscribe_info"
    METHOD = "GET"
    PATH = "/api/v2/earn/sharkfin/subscribe-info"
    FULL = {"product_id": "1"}
    FULL_REQUEST = {"target": "/api/v2/earn/sharkfin/subscribe-info?productId=1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1696757209022,
  "data": {
    "productCoin": "BTC",
    "subscribeCoin": "USDT",
    "interestTime": "1697199180000",
    "expirationTime": "1697803980000",
    "minPrice": "28000.00",
    "currentPrice": "30211.23",
    "maxPrice": "32000.00",
    "minRate": "5.00",
    "defaultRate": "1.00",
    "maxRate": "20.00",
    "period": "7",
    "productMinAmount": "0.00100000",
    "availableBalance": "788",
    "userAmount": "500.00000000",
    "remainingAmount": "400.00000000",
    "profitPrecision": "8",
    "subscribePrecision": "26"
  }
}
"""
    EXPECTED = {
        "product_coin": "BTC",
        "subscribe_coin": "USDT",
        "interest_time": Millis(1697199180000),
        "expiration_time": Millis(1697803980000),
        "min_price": Decimal("28000.00"),
        "current_price": Decimal("30211.23"),
        "max_price": Decimal("32000.00"),
        "min_rate": Decimal("5.00"),
        "default_rate": Decimal("1.00"),
        "max_rate": Decimal("20.00"),
        "period": "7",
        "product_min_amount": Decimal("0.00100000"),
        "available_balance": Decimal("788"),
        "user_amount": Decimal("500.00000000"),
        "remaining_amount": Decimal("400.00000000"),
        "profit_precision": 8,
        "subscribe_precision": 26,
    }
    SIGNATURE = {"product_id": "query productId: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "earn"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.sharkfin.subscribe_info",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.sharkfin.subscribe_info", "v2.earn.sharkfin.subscribe_info"]
