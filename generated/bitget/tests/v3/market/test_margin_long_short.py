# Made by Specloom from bitget/rest/v3/market/margin-long-short.yaml; change that file, not this one.
"""``client.v3.market.margin_long_short``: GET /api/v3/market/margin-long-short."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestMarginLongShort(EndpointSuite):
    CALL = "v3.market.margin_long_short"
    METHOD = "GET"
    PATH = "/api/v3/market/margin-long-short"
    FULL = {"symbol": "BTCUSDT", "period": "24h", "coin": "coin3"}
    FULL_REQUEST = {
        "target": "/api/v3/market/margin-long-short?coin=coin3&period=24h&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {"target": "/api/v3/market/margin-long-short?symbol=BTCUSDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1656589586807,
  "data": [{"longShortRatio": "-0.96", "ts": "1713942000000"}]
}
"""
    EXPECTED = [{"long_short_ratio": Decimal("-0.96"), "ts": Millis(1713942000000)}]
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
        "rate_limit.pool": "v3.market.margin_long_short",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.margin_long_short", "v3.market.margin_long_short"]
