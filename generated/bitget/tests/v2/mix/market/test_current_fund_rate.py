# Made by Specloom from bitget/rest/v2/mix/market/current-fund-rate.yaml; change that file, not this one.
"""``client.v2.mix.market.current_fund_rate``: GET /api/v2/mix/market/current-fund-rate."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCurrentFundRate(EndpointSuite):
    CALL = "v2.mix.market.current_fund_rate"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/current-fund-rate"
    FULL = {"symbol": "BTCUSDT", "product_type": "usdt-futures"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/current-fund-rate?productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/market/current-fund-rate?productType=usdt-futures",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1743054548546,
  "data": [
    {
      "symbol": "BTCUSDT",
      "fundingRate": "0.000068",
      "fundingRateInterval": "8",
      "nextUpdate": "1743062400000",
      "minFundingRate": "-0.003",
      "maxFundingRate": "0.003"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "funding_rate": Decimal("0.000068"),
            "funding_rate_interval": 8,
            "next_update": Millis(1743062400000),
            "min_funding_rate": Decimal("-0.003"),
            "max_funding_rate": Decimal("0.003"),
        }
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
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
        "rate_limit.pool": "v2.mix.market.current_fund_rate",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.current_fund_rate", "v2.mix.market.current_fund_rate"]
