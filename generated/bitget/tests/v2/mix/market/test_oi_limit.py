# Made by Specloom from bitget/rest/v2/mix/market/oi-limit.yaml; change that file, not this one.
"""``client.v2.mix.market.oi_limit``: GET /api/v2/mix/market/oi-limit."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestOiLimit(EndpointSuite):
    CALL = "v2.mix.market.oi_limit"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/oi-limit"
    FULL = {"symbol": "BTCUSDT", "product_type": "usdt-futures"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/oi-limit?productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {"target": "/api/v2/mix/market/oi-limit?productType=usdt-futures", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1741596239587,
  "data": [{"symbol": "BTCUSDT", "notionalValue": "100000", "totalNotionalValue": "200000"}]
}
"""
    EXPECTED = [{"symbol": "BTCUSDT", "notional_value": Decimal("100000"), "total_notional_value": Decimal("200000")}]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
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
        "rate_limit.pool": "v2.mix.market.oi_limit",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.oi_limit", "v2.mix.market.oi_limit"]
