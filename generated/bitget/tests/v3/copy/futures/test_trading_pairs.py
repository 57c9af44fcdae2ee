# Made by Specloom from bitget/rest/v3/copy/futures/trading-pairs.yaml; change that file, not this one.
"""``client.v3.copy.futures.trading_pairs``: GET /api/v3/copy/futures/trading-pairs."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestTradingPairs(EndpointSuite):
    CALL = "v3.copy.futures.trading_pairs"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/trading-pairs"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/copy/futures/trading-pairs", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1774957070136,
  "data": [
    {
      "symbol": "ADAUSDT",
      "leverage": "50",
      "marginDetails": [
        {
          "marginCoin": "USDT",
          "maxLongCount": "9600000",
          "remainingLongCount": "3.5",
          "maxShortCount": "4.5",
          "remainingShortCount": "5.5"
        }
      ]
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "ADAUSDT",
            "leverage": Decimal("50"),
            "margin_details": [
                {
                    "margin_coin": "USDT",
                    "max_long_count": Decimal("9600000"),
                    "remaining_long_count": Decimal("3.5"),
                    "max_short_count": Decimal("4.5"),
                    "remaining_short_count": Decimal("5.5"),
                }
            ],
        }
    ]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.trading_pairs",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.trading_pairs", "v3.copy.futures.trading_pairs"]
