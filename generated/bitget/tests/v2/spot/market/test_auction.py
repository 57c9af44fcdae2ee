# Made by Specloom from bitget/rest/v2/spot/market/auction.yaml; change that file, not this one.
"""``client.v2.spot.market.auction``: GET /api/v2/spot/market/auction."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestAuction(EndpointSuite):
    CALL = "v2.spot.market.auction"
    METHOD = "GET"
    PATH = "/api/v2/spot/market/auction"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v2/spot/market/auction?symbol=BTCUSDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1728875148294,
  "data": {
    "stage": "stage_1",
    "stageEndTime": "1728876900000",
    "estOpeningPrice": "3.5",
    "matchedVolume": "4.5",
    "auctionEndTime": "1728877500000"
  }
}
"""
    EXPECTED = {
        "stage": "stage_1",
        "stage_end_time": Millis(1728876900000),
        "est_opening_price": Decimal("3.5"),
        "matched_volume": Decimal("4.5"),
        "auction_end_time": Millis(1728877500000),
    }
    DOCUMENTED = [("stage", ("pre_market", "stage_1", "stage_2", "stage_3", "success", "failure"))]
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, required, symbol"}
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.spot.market.auction",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.market.auction", "v2.spot.market.auction"]
