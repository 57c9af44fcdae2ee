# Made by Specloom from bitget/rest/v3/market/rpi-orderbook.yaml; change that file, not this one.
"""``client.v3.market.rpi_orderbook``: GET /api/v3/market/rpi-orderbook."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestRpiOrderbook(EndpointSuite):
    CALL = "v3.market.rpi_orderbook"
    METHOD = "GET"
    PATH = "/api/v3/market/rpi-orderbook"
    FULL = {"category": "SPOT", "symbol": "BTCUSDT", "limit": "1000"}
    FULL_REQUEST = {
        "target": "/api/v3/market/rpi-orderbook?category=SPOT&limit=1000&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"category": "SPOT", "symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/market/rpi-orderbook?category=SPOT&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730969017897,
  "data": {"a": [[3366.8, 9, 1]], "b": [[3366.1, 7, 1]], "ts": "1730969017964"}
}
"""
    EXPECTED = {
        "a": [{"price": Decimal("3366.8"), "size": Decimal("9"), "column2": Decimal("1")}],
        "b": [{"price": Decimal("3366.1"), "size": Decimal("7"), "column2": Decimal("1")}],
        "ts": Millis(1730969017964),
    }
    SIGNATURE = {
        "category": "query category: text as str, required, one of SPOT USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "limit": "query limit: integer as int, optional, default 5, max 1000",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.rpi_orderbook",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.rpi_orderbook", "v3.market.rpi_orderbook"]
