# Made by Specloom from bitget/rest/v2/mix/market/funding-time.yaml; change that file, not this one.
"""``client.v2.mix.market.funding_time``: GET /api/v2/mix/market/funding-time."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestFundingTime(EndpointSuite):
    CALL = "v2.mix.market.funding_time"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/funding-time"
    FULL = {"symbol": "BTCUSDT", "product_type": "usdt-futures"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/funding-time?productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695796425096,
  "data": [{"symbol": "BTCUSDT", "nextFundingTime": "1695801600000", "ratePeriod": "8"}]
}
"""
    EXPECTED = [{"symbol": "BTCUSDT", "next_funding_time": Millis(1695801600000), "rate_period": 8}]
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
        "rate_limit.pool": "v2.mix.market.funding_time",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.funding_time", "v2.mix.market.funding_time"]
