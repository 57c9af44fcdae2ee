# Made by Specloom from bitget/rest/v3/market/futures-account-long-short.yaml; change that file, not this one.
"""``client.v3.market.futures_account_long_short``: GET /api/v3/market/futures-account-long-short."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestFuturesAccountLongShort(EndpointSuite):
    CALL = "v3.market.futures_account_long_short"
    METHOD = "GET"
    PATH = "/api/v3/market/futures-account-long-short"
    FULL = {"symbol": "BTCUSDT", "period": "5m"}
    FULL_REQUEST = {
        "target": "/api/v3/market/futures-account-long-short?period=5m&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/market/futures-account-long-short?symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1656589586807,
  "data": [
    {
      "longAccountRatio": "0.01",
      "shortAccountRatio": "0.12",
      "longShortAccountRatio": "1.2",
      "ts": "1714020600000"
    }
  ]
}
"""
    EXPECTED = [
        {
            "long_account_ratio": Decimal("0.01"),
            "short_account_ratio": Decimal("0.12"),
            "long_short_account_ratio": Decimal("1.2"),
            "ts": Millis(1714020600000),
        }
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "period": "query period: text as str, optional, one of 5m 15m 30m 1h 2h 4h 6h 12h 1d, default 5m",
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
        "rate_limit.pool": "v3.market.futures_account_long_short",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.futures_account_long_short", "v3.market.futures_account_long_short"]
