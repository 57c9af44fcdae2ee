# Made by Specloom from bitget/rest/v3/market/open-interest.yaml; change that file, not this one.
"""``client.v3.market.open_interest``: GET /api/v3/market/open-interest."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestOpenInterest(EndpointSuite):
    CALL = "v3.market.open_interest"
    METHOD = "GET"
    PATH = "/api/v3/market/open-interest"
    FULL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
    FULL_REQUEST = {
        "target": "/api/v3/market/open-interest?category=USDT-FUTURES&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"category": "USDT-FUTURES"}
    MINIMAL_REQUEST = {"target": "/api/v3/market/open-interest?category=USDT-FUTURES", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730969652387,
  "data": {"list": [{"symbol": "BTCUSDT", "openInterest": "2243.019"}], "ts": "1730969652411"}
}
"""
    EXPECTED = {"list": [{"symbol": "BTCUSDT", "open_interest": Decimal("2243.019")}], "ts": Millis(1730969652411)}
    SIGNATURE = {
        "category": "query category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.open_interest",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.open_interest", "v3.market.open_interest"]
