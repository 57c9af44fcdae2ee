# Made by Specloom from bitget/rest/v3/stockplus/market/option-chain-info.yaml; change that file, not this one.
"""``client.v3.stockplus.market.option_chain_info``: GET /api/v3/stockplus/market/option-chain-info."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestOptionChainInfo(EndpointSuite):
    CALL = "v3.stockplus.market.option_chain_info"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/market/option-chain-info"
    FULL = {"symbol": "BTCUSDT", "expiry_date": "expiryDate2"}
    FULL_REQUEST = {
        "target": "/api/v3/stockplus/market/option-chain-info?expiryDate=expiryDate2&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "strikePriceInfo": [
      {
        "price": "160.00",
        "callSymbol": "AAPL220429C160000.US",
        "putSymbol": "AAPL220429P160000.US",
        "standard": true
      }
    ]
  }
}
"""
    EXPECTED = {
        "strike_price_info": [
            {
                "price": Decimal("160.00"),
                "call_symbol": "AAPL220429C160000.US",
                "put_symbol": "AAPL220429P160000.US",
                "standard": True,
            }
        ]
    }
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "expiry_date": "query expiryDate: text as str, required",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.stockplus.market.option_chain_info",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.market.option_chain_info", "v3.stockplus.market.option_chain_info"]
