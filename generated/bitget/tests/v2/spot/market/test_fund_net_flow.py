# Made by Specloom from bitget/rest/v2/spot/market/fund-net-flow.yaml; change that file, not this one.
"""``client.v2.spot.market.fund_net_flow``: GET /api/v2/spot/market/fund-net-flow."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestFundNetFlow(EndpointSuite):
    CALL = "v2.spot.market.fund_net_flow"
    METHOD = "GET"
    PATH = "/api/v2/spot/market/fund-net-flow"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v2/spot/market/fund-net-flow?symbol=BTCUSDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1656589586807,
  "data": [{"netFlow": "-1.1", "ts": "1713942000000"}]
}
"""
    EXPECTED = [{"net_flow": Decimal("-1.1"), "ts": Millis(1713942000000)}]
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, required, symbol"}
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.spot.market.fund_net_flow",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.market.fund_net_flow", "v2.spot.market.fund_net_flow"]
