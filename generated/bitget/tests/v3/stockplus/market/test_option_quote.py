# Made by Specloom from bitget/rest/v3/stockplus/market/option-quote.yaml; change that file, not this one.
"""``client.v3.stockplus.market.option_quote``: GET /api/v3/stockplus/market/option-quote."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestOptionQuote(EndpointSuite):
    CALL = "v3.stockplus.market.option_quote"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/market/option-quote"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/stockplus/market/option-quote?symbol=BTCUSDT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "secuQuote": [
      {
        "symbol": "AAPL220429P162500.US",
        "lastDone": "7.78",
        "prevClose": "4.13",
        "open": "4.43",
        "high": "7.80",
        "low": "6.5",
        "timestamp": "1651003200000",
        "volume": "3082",
        "turnover": "1813434.00",
        "tradeStatus": "1",
        "impliedVolatility": "0.592",
        "openInterest": "11463",
        "expiryDate": "20220429",
        "strikePrice": "162.50",
        "contractMultipier": "100",
        "contractType": "A",
        "contractSize": "17.5",
        "direction": "P",
        "historicalVolatility": "0.2750",
        "underlyingSymbol": "AAPL.US"
      }
    ]
  }
}
"""
    EXPECTED = {
        "secu_quote": [
            {
                "symbol": "AAPL220429P162500.US",
                "last_done": Decimal("7.78"),
                "prev_close": Decimal("4.13"),
                "open": Decimal("4.43"),
                "high": Decimal("7.80"),
                "low": Decimal("6.5"),
                "timestamp": "1651003200000",
                "volume": Decimal("3082"),
                "turnover": Decimal("1813434.00"),
                "trade_status": "1",
                "implied_volatility": Decimal("0.592"),
                "open_interest": Decimal("11463"),
                "expiry_date": "20220429",
                "strike_price": Decimal("162.50"),
                "contract_multipier": Decimal("100"),
                "contract_type": "A",
                "contract_size": Decimal("17.5"),
                "direction": "P",
                "historical_volatility": Decimal("0.2750"),
                "underlying_symbol": "AAPL.US",
            }
        ]
    }
    DOCUMENTED = [
        ("contract_type", ("A", "U")),
        ("direction", ("P", "C")),
        ("trade_status", ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10")),
    ]
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, required, symbol"}
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.stockplus.market.option_quote",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.market.option_quote", "v3.stockplus.market.option_quote"]
