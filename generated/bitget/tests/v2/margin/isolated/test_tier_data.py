# Made by Specloom from bitget/rest/v2/margin/isolated/tier-data.yaml; change that file, not this one.
"""``client.v2.margin.isolated.tier_data``: GET /api/v2/margin/isolated/tier-data."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestTierData(EndpointSuite):
    CALL = "v2.margin.isolated.tier_data"
    METHOD = "GET"
    PATH = "/api/v2/margin/isolated/tier-data"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v2/margin/isolated/tier-data?symbol=BTCUSDT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1694583297872,
  "data": [
    {
      "tier": "1",
      "symbol": "BTCUSDT",
      "leverage": "5",
      "baseCoin": "BTC",
      "quoteCoin": "USDT",
      "baseMaxBorrowableAmount": "0",
      "quoteMaxBorrowableAmount": "7.5",
      "maintainMarginRate": "0.1",
      "initRate": "0.25"
    }
  ]
}
"""
    EXPECTED = [
        {
            "tier": 1,
            "symbol": "BTCUSDT",
            "leverage": Decimal("5"),
            "base_coin": "BTC",
            "quote_coin": "USDT",
            "base_max_borrowable_amount": Decimal("0"),
            "quote_max_borrowable_amount": Decimal("7.5"),
            "maintain_margin_rate": Decimal("0.1"),
            "init_rate": Decimal("0.25"),
        }
    ]
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, required, symbol"}
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.isolated.tier_data",
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.isolated.tier_data", "v2.margin.isolated.tier_data"]
