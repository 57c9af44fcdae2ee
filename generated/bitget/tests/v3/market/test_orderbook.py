# Made by Specloom from bitget/rest/v3/market/orderbook.yaml; change that file, not this one.
"""``client.v3.market.orderbook``: GET /api/v3/market/orderbook."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestOrderbook(EndpointSuite):
    CALL = "v3.market.orderbook"
    METHOD = "GET"
    PATH = "/api/v3/market/orderbook"
    FULL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "limit": "5"}
    FULL_REQUEST = {
        "target": "/api/v3/market/orderbook?category=USDT-FUTURES&limit=5&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/market/orderbook?category=USDT-FUTURES&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730969017897,
  "data": {"a": [[73000, 0.007]], "b": [[71213.8, 1.836]], "ts": "1730969017964"}
}
"""
    EXPECTED = {
        "a": [{"price": Decimal("73000"), "size": Decimal("0.007")}],
        "b": [{"price": Decimal("71213.8"), "size": Decimal("1.836")}],
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
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.orderbook",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.orderbook", "v3.market.orderbook"]
