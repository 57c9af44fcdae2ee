# Made by Specloom from bitget/rest/v3/market/risk-reserve-all.yaml; change that file, not this one.
"""``client.v3.market.risk_reserve_all``: GET /api/v3/market/risk-reserve-all."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestRiskReserveAll(EndpointSuite):
    CALL = "v3.market.risk_reserve_all"
    METHOD = "GET"
    PATH = "/api/v3/market/risk-reserve-all"
    FULL = {"category": "USDT-FUTURES"}
    FULL_REQUEST = {"target": "/api/v3/market/risk-reserve-all?category=USDT-FUTURES", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1753793743942,
  "data": {"list": [{"symbols": ["BTCUSDT"], "coin": "USDT", "balance": "95815.6773460800020000"}]}
}
"""
    EXPECTED = {"list": [{"symbols": ["BTCUSDT"], "coin": "USDT", "balance": Decimal("95815.6773460800020000")}]}
    SIGNATURE = {"category": "query category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 3,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.risk_reserve_all",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.risk_reserve_all", "v3.market.risk_reserve_all"]
