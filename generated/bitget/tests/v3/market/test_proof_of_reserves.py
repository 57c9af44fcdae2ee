# Made by Specloom from bitget/rest/v3/market/proof-of-reserves.yaml; change that file, not this one.
"""``client.v3.market.proof_of_reserves``: GET /api/v3/market/proof-of-reserves."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestProofOfReserves(EndpointSuite):
    CALL = "v3.market.proof_of_reserves"
    METHOD = "GET"
    PATH = "/api/v3/market/proof-of-reserves"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/market/proof-of-reserves", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1753845058586,
  "data": {
    "merkleRootHash": "e0dff99bbe2c2dcb",
    "totalReserveRatio": "175%",
    "list": [{"coin": "BTC", "userAssets": "9530.89", "platformAssets": "29679.59", "reserveRatio": "311%"}]
  }
}
"""
    EXPECTED = {
        "merkle_root_hash": "e0dff99bbe2c2dcb",
        "total_reserve_ratio": "175%",
        "list": [
            {
                "coin": "BTC",
                "user_assets": Decimal("9530.89"),
                "platform_assets": Decimal("29679.59"),
                "reserve_ratio": "311%",
            }
        ],
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.proof_of_reserves",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.proof_of_reserves", "v3.market.proof_of_reserves"]
