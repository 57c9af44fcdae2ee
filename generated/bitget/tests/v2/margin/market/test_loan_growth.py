# Made by Specloom from bitget/rest/v2/margin/market/loan-growth.yaml; change that file, not this one.
"""``client.v2.margin.market.loan_growth``: GET /api/v2/margin/market/loan-growth."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestLoanGrowth(EndpointSuite):
    CALL = "v2.margin.market.loan_growth"
    METHOD = "GET"
    PATH = "/api/v2/margin/market/loan-growth"
    FULL = {"symbol": "BTCUSDT", "period": "24h", "coin": "coin3"}
    FULL_REQUEST = {
        "target": "/api/v2/margin/market/loan-growth?coin=coin3&period=24h&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {"target": "/api/v2/margin/market/loan-growth?symbol=BTCUSDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1656589586807,
  "data": [{"ts": "1713942000000", "growthRate": "-0.96"}]
}
"""
    EXPECTED = [{"ts": Millis(1713942000000), "growth_rate": Decimal("-0.96")}]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "period": "query period: text as str, optional, one of 24h 30d, default 24h",
        "coin": "query coin: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.margin.market.loan_growth",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.market.loan_growth", "v2.margin.market.loan_growth"]
