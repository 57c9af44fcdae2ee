# Made by Specloom from bitget/rest/v2/mix/market/symbol-price.yaml; change that file, not this one.
"""``client.v2.mix.market.symbol_price``: GET /api/v2/mix/market/symbol-price."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSymbolPrice(EndpointSuite):
    CALL = "v2.mix.market.symbol_price"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/symbol-price"
    FULL = {"symbol": "BTCUSDT", "product_type": "usdt-futures"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/symbol-price?productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695793384294,
  "data": [
    {
      "symbol": "BTCUSDT",
      "price": "26242",
      "indexPrice": "34867",
      "markPrice": "25555",
      "ts": "1695793390482"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "price": Decimal("26242"),
            "index_price": Decimal("34867"),
            "mark_price": Decimal("25555"),
            "ts": Millis(1695793390482),
        }
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.market.symbol_price",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.symbol_price", "v2.mix.market.symbol_price"]
