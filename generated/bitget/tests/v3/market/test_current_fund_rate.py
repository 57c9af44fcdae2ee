# Made by Specloom from bitget/rest/v3/market/current-fund-rate.yaml; change that file, not this one.
"""``client.v3.market.current_fund_rate``: GET /api/v3/market/current-fund-rate."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCurrentFundRate(EndpointSuite):
    CALL = "v3.market.current_fund_rate"
    METHOD = "GET"
    PATH = "/api/v3/market/current-fund-rate"
    FULL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
    FULL_REQUEST = {
        "target": "/api/v3/market/current-fund-rate?category=USDT-FUTURES&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/market/current-fund-rate", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1743059269376,
  "data": [
    {
      "symbol": "BTCUSDT",
      "fundingRate": "0.000071",
      "fundingRateInterval": "8",
      "nextUpdate": "1743062400000",
      "minFundingRate": "-0.003",
      "maxFundingRate": "0.003",
      "cashDividend": "7.5",
      "cashDividendNextUpdate": "8.5"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "funding_rate": Decimal("0.000071"),
            "funding_rate_interval": 8,
            "next_update": Millis(1743062400000),
            "min_funding_rate": Decimal("-0.003"),
            "max_funding_rate": Decimal("0.003"),
            "cash_dividend": Decimal("7.5"),
            "cash_dividend_next_update": Decimal("8.5"),
        }
    ]
    SIGNATURE = {
        "category": "query category: text as str, optional, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
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
        "rate_limit.pool": "v3.market.current_fund_rate",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.current_fund_rate", "v3.market.current_fund_rate"]
