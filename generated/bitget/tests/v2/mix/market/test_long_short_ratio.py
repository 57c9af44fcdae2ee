# Made by Specloom from bitget/rest/v2/mix/market/long-short-ratio.yaml; change that file, not this one.
"""``client.v2.mix.market.long_short_ratio``: GET /api/v2/mix/market/long-short-ratio."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestLongShortRatio(EndpointSuite):
    CALL = "v2.mix.market.long_short_ratio"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/long-short-ratio"
    FULL = {"symbol": "BTCUSDT", "coin": "coin2", "period": "period3"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/long-short-ratio?coin=coin2&period=period3&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {"target": "/api/v2/mix/market/long-short-ratio?symbol=BTCUSDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": [{"ts": "1700000000001", "longShortRatio": "2.5"}]
}
"""
    EXPECTED = [{"ts": Millis(1700000000001), "long_short_ratio": Decimal("2.5")}]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "coin": "query coin: text as str, optional",
        "period": "query period: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.mix.market.long_short_ratio",
        "rate_limit.documented": False,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.long_short_ratio", "v2.mix.market.long_short_ratio"]
