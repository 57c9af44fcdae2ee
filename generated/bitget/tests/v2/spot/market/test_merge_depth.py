# Made by Specloom from bitget/rest/v2/spot/market/merge-depth.yaml; change that file, not this one.
"""``client.v2.spot.market.merge_depth``: GET /api/v2/spot/market/merge-depth."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestMergeDepth(EndpointSuite):
    CALL = "v2.spot.market.merge_depth"
    METHOD = "GET"
    PATH = "/api/v2/spot/market/merge-depth"
    FULL = {"symbol": "BTCUSDT", "precision": "scale0", "limit": "100"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/market/merge-depth?limit=100&precision=scale0&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/market/merge-depth?symbol=BTCUSDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695808949356,
  "data": {
    "asks": [[38084.5, 0.0039]],
    "bids": [[38073.7, 0.4993]],
    "ts": "1622102974025",
    "scale": "0.1",
    "precision": "scale0",
    "isMaxPrecision": "YES"
  }
}
"""
    EXPECTED = {
        "asks": [{"price": Decimal("38084.5"), "size": Decimal("0.0039")}],
        "bids": [{"price": Decimal("38073.7"), "size": Decimal("0.4993")}],
        "ts": Millis(1622102974025),
        "scale": Decimal("0.1"),
        "precision": "scale0",
        "is_max_precision": True,
    }
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "precision": "query precision: text as str, optional, one of scale0 scale1 scale2 scale3",
        "limit": "query limit: text as str, optional, one of 1 5 15 50 100 max, default 100",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.spot.market.merge_depth",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.market.merge_depth", "v2.spot.market.merge_depth"]
