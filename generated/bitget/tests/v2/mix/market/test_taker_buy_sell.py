# Made by Specloom from bitget/rest/v2/mix/market/taker-buy-sell.yaml; change that file, not this one.
"""``client.v2.mix.market.taker_buy_sell``: GET /api/v2/mix/market/taker-buy-sell."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestTakerBuySell(EndpointSuite):
    CALL = "v2.mix.market.taker_buy_sell"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/taker-buy-sell"
    FULL = {"symbol": "BTCUSDT", "period": "5m"}
    FULL_REQUEST = {"target": "/api/v2/mix/market/taker-buy-sell?period=5m&symbol=BTCUSDT", "body": "", "signed": False}
    MINIMAL = {"symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {"target": "/api/v2/mix/market/taker-buy-sell?symbol=BTCUSDT", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1656589586807,
  "data": [{"buyVolume": "0.01", "sellVolume": "0.12", "ts": "1714020600000"}]
}
"""
    EXPECTED = [{"buy_volume": Decimal("0.01"), "sell_volume": Decimal("0.12"), "ts": Millis(1714020600000)}]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "period": "query period: text as str, optional, one of 5m 15m 30m 1h 2h 4h 6h 12h 1d, default 5m",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.mix.market.taker_buy_sell",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.taker_buy_sell", "v2.mix.market.taker_buy_sell"]
