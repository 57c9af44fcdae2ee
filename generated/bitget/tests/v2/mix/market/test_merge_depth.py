# Made by Specloom from bitget/rest/v2/mix/market/merge-depth.yaml; change that file, not this one.
"""``client.v2.mix.market.merge_depth``: GET /api/v2/mix/market/merge-depth."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestMergeDepth(EndpointSuite):
    CALL = "v2.mix.market.merge_depth"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/merge-depth"
    FULL = {"symbol": "BTCUSDT", "product_type": "usdt-futures", "precision": "scale0", "limit": "100"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/merge-depth?limit=100&precision=scale0&productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT", "product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/market/merge-depth?productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695870963008,
  "data": {
    "asks": [[26347.5, 0.25]],
    "bids": [[26346.5, 0.16]],
    "ts": "1695870968804",
    "scale": "0.1",
    "precision": "scale0",
    "isMaxPrecision": "NO"
  }
}
"""
    EXPECTED = {
        "asks": [{"price": Decimal("26347.5"), "size": Decimal("0.25")}],
        "bids": [{"price": Decimal("26346.5"), "size": Decimal("0.16")}],
        "ts": Millis(1695870968804),
        "scale": Decimal("0.1"),
        "precision": "scale0",
        "is_max_precision": False,
    }
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "precision": "query precision: text as str, optional, one of scale0 scale1 scale2 scale3",
        "limit": "query limit: text as str, optional, one of 1 5 15 50 100 max, default 100",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.mix.market.merge_depth",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.merge_depth", "v2.mix.market.merge_depth"]
