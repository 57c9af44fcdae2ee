# Made by Specloom from bitget/rest/v3/market/position-tier.yaml; change that file, not this one.
"""``client.v3.market.position_tier``: GET /api/v3/market/position-tier."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestPositionTier(EndpointSuite):
    CALL = "v3.market.position_tier"
    METHOD = "GET"
    PATH = "/api/v3/market/position-tier"
    FULL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "coin": "coin3"}
    FULL_REQUEST = {
        "target": "/api/v3/market/position-tier?category=USDT-FUTURES&coin=coin3&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"category": "USDT-FUTURES"}
    MINIMAL_REQUEST = {"target": "/api/v3/market/position-tier?category=USDT-FUTURES", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1731146663643,
  "data": [{"tier": "1", "minTierValue": "0", "maxTierValue": "100000", "leverage": "125", "mmr": "0.004"}]
}
"""
    EXPECTED = [
        {
            "tier": 1,
            "min_tier_value": Decimal("0"),
            "max_tier_value": Decimal("100000"),
            "leverage": Decimal("125"),
            "mmr": Decimal("0.004"),
        }
    ]
    SIGNATURE = {
        "category": "query category: text as str, required, one of MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "coin": "query coin: text as str, optional",
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
        "rate_limit.pool": "v3.market.position_tier",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.position_tier", "v3.market.position_tier"]
