# Made by Specloom from bitget/rest/v3/market/margin-isolated-borrow.yaml; change that file, not this one.
"""``client.v3.market.margin_isolated_borrow``: GET /api/v3/market/margin-isolated-borrow."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestMarginIsolatedBorrow(EndpointSuite):
    CALL = "v3.market.margin_isolated_borrow"
    METHOD = "GET"
    PATH = "/api/v3/market/margin-isolated-borrow"
    FULL = {"symbol": "BTCUSDT", "period": "24h"}
    FULL_REQUEST = {
        "target": "/api/v3/market/margin-isolated-borrow?period=24h&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {"target": "/api/v3/market/margin-isolated-borrow?symbol=BTCUSDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1656589586807,
  "data": [{"borrowRate": "-0.96", "ts": "1713942000000"}]
}
"""
    EXPECTED = [{"borrow_rate": Decimal("-0.96"), "ts": Millis(1713942000000)}]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "period": "query period: text as str, optional, one of 24h 30d, default 24h",
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
        "rate_limit.pool": "v3.market.margin_isolated_borrow",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.margin_isolated_borrow", "v3.market.margin_isolated_borrow"]
