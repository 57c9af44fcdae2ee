# Made by Specloom from bitget/rest/v3/market/margin-loan-growth.yaml; change that file, not this one.
"""``client.v3.market.margin_loan_growth``: GET /api/v3/market/margin-loan-growth."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestMarginLoanGrowth(EndpointSuite):
    CALL = "v3.market.margin_loan_growth"
    METHOD = "GET"
    PATH = "/api/v3/market/margin-loan-growth"
    FULL = {"symbol": "BTCUSDT", "period": "24h", "coin": "coin3"}
    FULL_REQUEST = {
        "target": "/api/v3/market/margin-loan-growth?coin=coin3&period=24h&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {"target": "/api/v3/market/margin-loan-growth?symbol=BTCUSDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1656589586807,
  "data": [{"growthRate": "-0.96", "ts": "1713942000000"}]
}
"""
    EXPECTED = [{"growth_rate": Decimal("-0.96"), "ts": Millis(1713942000000)}]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "period": "query period: text as str, optional, one of 24h 30d, default 24h",
        "coin": "query coin: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.margin_loan_growth",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.margin_loan_growth", "v3.market.margin_loan_growth"]
