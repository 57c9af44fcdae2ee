# Made by Specloom from bitget/rest/v2/spot/market/orderbook.yaml; change that file, not this one.
"""``client.v2.spot.market.orderbook``: GET /api/v2/spot/market/orderbook."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestOrderbook(EndpointSuite):
    CALL = "v2.spot.market.orderbook"
    METHOD = "GET"
    PATH = "/api/v2/spot/market/orderbook"
    FULL = {"symbol": "BTCUSDT", "type": "step0", "limit": "100"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/market/orderbook?limit=100&symbol=BTCUSDT&type=step0",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/market/orderbook?symbol=BTCUSDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1698303884579,
  "data": {"asks": [["34567.15", "0.0131"]], "bids": [["34567", "0.2917"]], "ts": "1698303884584"}
}
"""
    EXPECTED = {
        "asks": [{"price": Decimal("34567.15"), "size": Decimal("0.0131")}],
        "bids": [{"price": Decimal("34567"), "size": Decimal("0.2917")}],
        "ts": Millis(1698303884584),
    }
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "type": "query type: text as str, optional",
        "limit": "query limit: integer as int, optional, default 150, max 150",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.spot.market.orderbook",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.market.orderbook", "v2.spot.market.orderbook"]
