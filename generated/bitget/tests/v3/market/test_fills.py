# Made by Specloom from bitget/rest/v3/market/fills.yaml; change that file, not this one.
"""``client.v3.market.fills``: GET /api/v3/market/fills."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestFills(EndpointSuite):
    CALL = "v3.market.fills"
    METHOD = "GET"
    PATH = "/api/v3/market/fills"
    FULL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "limit": "100"}
    FULL_REQUEST = {
        "target": "/api/v3/market/fills?category=USDT-FUTURES&limit=100&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/market/fills?category=USDT-FUTURES&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1690313813709,
  "data": [
    {
      "execId": "1",
      "execLinkId": "12345877111",
      "price": "29990.5",
      "size": "0.0166",
      "side": "sell",
      "ts": "1627116776464",
      "isRPI": "no"
    }
  ]
}
"""
    EXPECTED = [
        {
            "exec_id": "1",
            "exec_link_id": "12345877111",
            "price": Decimal("29990.5"),
            "size": Decimal("0.0166"),
            "side": "sell",
            "ts": Millis(1627116776464),
            "is_rpi": False,
        }
    ]
    DOCUMENTED = [("side", ("buy", "sell"))]
    SIGNATURE = {
        "category": "query category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "limit": "query limit: integer as int, optional, default 100, max 100",
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
        "rate_limit.pool": "v3.market.fills",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.fills", "v3.market.fills"]
