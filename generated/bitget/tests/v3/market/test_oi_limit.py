# Made by Specloom from bitget/rest/v3/market/oi-limit.yaml; change that file, not this one.
"""``client.v3.market.oi_limit``: GET /api/v3/market/oi-limit."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestOiLimit(EndpointSuite):
    CALL = "v3.market.oi_limit"
    METHOD = "GET"
    PATH = "/api/v3/market/oi-limit"
    FULL = {"symbol": "BTCUSDT", "category": "usdt-futures"}
    FULL_REQUEST = {
        "target": "/api/v3/market/oi-limit?category=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"category": "usdt-futures"}
    MINIMAL_REQUEST = {"target": "/api/v3/market/oi-limit?category=usdt-futures", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1741665165571,
  "data": [{"symbol": "BTCUSDT", "notionalValue": "1000000", "totalNotionalValue": "5000000"}]
}
"""
    EXPECTED = [{"symbol": "BTCUSDT", "notional_value": Decimal("1000000"), "total_notional_value": Decimal("5000000")}]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "category": "query category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
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
        "rate_limit.pool": "v3.market.oi_limit",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.oi_limit", "v3.market.oi_limit"]
