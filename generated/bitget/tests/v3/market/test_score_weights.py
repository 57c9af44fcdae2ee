# Made by Specloom from bitget/rest/v3/market/score-weights.yaml; change that file, not this one.
"""``client.v3.market.score_weights``: GET /api/v3/market/score-weights."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestScoreWeights(EndpointSuite):
    CALL = "v3.market.score_weights"
    METHOD = "GET"
    PATH = "/api/v3/market/score-weights"
    FULL = {"category": "SPOT"}
    FULL_REQUEST = {"target": "/api/v3/market/score-weights?category=SPOT", "body": "", "signed": False}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/market/score-weights", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1772524004421,
  "data": [
    {
      "category": "SPOT",
      "label": "usdt",
      "symbol": "LUMIAUSDT",
      "requiredSpread": "0.0005",
      "minMakerVolume": "500",
      "weight": "50"
    }
  ]
}
"""
    EXPECTED = [
        {
            "category": "SPOT",
            "label": "usdt",
            "symbol": "LUMIAUSDT",
            "required_spread": Decimal("0.0005"),
            "min_maker_volume": Decimal("500"),
            "weight": Decimal("50"),
        }
    ]
    DOCUMENTED = [("category", ("SPOT", "FUTURES"))]
    SIGNATURE = {"category": "query category: text as str, optional, one of SPOT FUTURES"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.score_weights",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.score_weights", "v3.market.score_weights"]
