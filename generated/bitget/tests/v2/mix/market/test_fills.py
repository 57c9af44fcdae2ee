# Made by Specloom from bitget/rest/v2/mix/market/fills.yaml; change that file, not this one.
"""``client.v2.mix.market.fills``: GET /api/v2/mix/market/fills."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestFills(EndpointSuite):
    CALL = "v2.mix.market.fills"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/fills"
    FULL = {"symbol": "BTCUSDT", "product_type": "usdt-futures", "limit": "100"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/fills?limit=100&productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT", "product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/market/fills?productType=usdt-futures&symbol=BTCUSDT",
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
      "tradeId": "1",
      "price": "29990.5",
      "size": "0.0166",
      "side": "sell",
      "ts": "1627116776464",
      "symbol": "BTCUSDT"
    }
  ]
}
"""
    EXPECTED = [
        {
            "trade_id": "1",
            "price": Decimal("29990.5"),
            "size": Decimal("0.0166"),
            "side": "sell",
            "ts": Millis(1627116776464),
            "symbol": "BTCUSDT",
        }
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "limit": "query limit: integer as int, optional, default 100, max 100",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.mix.market.fills",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.fills", "v2.mix.market.fills"]
