# Made by Specloom from bitget/rest/v2/mix/market/open-interest.yaml; change that file, not this one.
"""``client.v2.mix.market.open_interest``: GET /api/v2/mix/market/open-interest."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestOpenInterest(EndpointSuite):
    CALL = "v2.mix.market.open_interest"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/open-interest"
    FULL = {"symbol": "BTCUSDT", "product_type": "usdt-futures"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/open-interest?productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695796780343,
  "data": {"openInterestList": [{"symbol": "BTCUSDT", "size": "34278.06"}], "ts": "1695796781616"}
}
"""
    EXPECTED = {"open_interest_list": [{"symbol": "BTCUSDT", "size": Decimal("34278.06")}], "ts": Millis(1695796781616)}
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
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.mix.market.open_interest",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.open_interest", "v2.mix.market.open_interest"]
