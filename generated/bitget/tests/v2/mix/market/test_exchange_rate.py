# Made by Specloom from bitget/rest/v2/mix/market/exchange-rate.yaml; change that file, not this one.
"""``client.v2.mix.market.exchange_rate``: GET /api/v2/mix/market/exchange-rate."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestExchangeRate(EndpointSuite):
    CALL = "v2.mix.market.exchange_rate"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/exchange-rate"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/mix/market/exchange-rate", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1725948315516,
  "data": [
    {
      "coin": "BTC",
      "exchangeRateList": [{"tier": "1", "minAmount": "0", "maxAmount": "1000", "exchangeRate": "0.99"}]
    }
  ]
}
"""
    EXPECTED = [
        {
            "coin": "BTC",
            "exchange_rate_list": [
                {"tier": 1, "min_amount": Decimal("0"), "max_amount": Decimal("1000"), "exchange_rate": Decimal("0.99")}
            ],
        }
    ]
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.mix.market.exchange_rate",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.exchange_rate", "v2.mix.market.exchange_rate"]
