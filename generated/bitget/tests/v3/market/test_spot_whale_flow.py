# Made by Specloom from bitget/rest/v3/market/spot-whale-flow.yaml; change that file, not this one.
"""``client.v3.market.spot_whale_flow``: GET /api/v3/market/spot-whale-flow."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSpotWhaleFlow(EndpointSuite):
    CALL = "v3.market.spot_whale_flow"
    METHOD = "GET"
    PATH = "/api/v3/market/spot-whale-flow"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/market/spot-whale-flow?symbol=BTCUSDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1656589586807,
  "data": [{"volume": "-1.1", "date": "1713942000000"}]
}
"""
    EXPECTED = [{"volume": Decimal("-1.1"), "date": Millis(1713942000000)}]
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, required, symbol"}
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.spot_whale_flow",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.spot_whale_flow", "v3.market.spot_whale_flow"]
