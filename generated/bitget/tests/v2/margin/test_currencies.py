# Made by Specloom from bitget/rest/v2/margin/currencies.yaml; change that file, not this one.
"""``client.v2.margin.currencies``: GET /api/v2/margin/currencies."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestCurrencies(EndpointSuite):
    CALL = "v2.margin.currencies"
    METHOD = "GET"
    PATH = "/api/v2/margin/currencies"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/margin/currencies", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1679383565084,
  "data": [
    {
      "symbol": "ETHUSDT",
      "baseCoin": "ETH",
      "quoteCoin": "USDT",
      "maxCrossedLeverage": "3",
      "maxIsolatedLeverage": "10",
      "warningRiskRatio": "0.80000000",
      "liquidationRiskRatio": "1.00000000",
      "minTradeAmount": "0.00010000",
      "maxTradeAmount": "10000.00000000",
      "takerFeeRate": "0.00100000",
      "makerFeeRate": "11.5",
      "pricePrecision": "4",
      "quantityPrecision": "22",
      "minTradeUSDT": "5.00000000",
      "isBorrowable": true,
      "userMinBorrow": "0.00000001",
      "status": "1",
      "isIsolatedBaseBorrowable": "true",
      "isIsolatedQuoteBorrowable": "false",
      "isCrossBorrowable": "yes"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "ETHUSDT",
            "base_coin": "ETH",
            "quote_coin": "USDT",
            "max_crossed_leverage": Decimal("3"),
            "max_isolated_leverage": Decimal("10"),
            "warning_risk_ratio": Decimal("0.80000000"),
            "liquidation_risk_ratio": Decimal("1.00000000"),
            "min_trade_amount": Decimal("0.00010000"),
            "max_trade_amount": Decimal("10000.00000000"),
            "taker_fee_rate": Decimal("0.00100000"),
            "maker_fee_rate": Decimal("11.5"),
            "price_precision": 4,
            "quantity_precision": 22,
            "min_trade_usdt": Decimal("5.00000000"),
            "is_borrowable": True,
            "user_min_borrow": Decimal("1E-8"),
            "status": "1",
            "is_isolated_base_borrowable": True,
            "is_isolated_quote_borrowable": False,
            "is_cross_borrowable": True,
        }
    ]
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.margin.currencies",
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.currencies", "v2.margin.currencies"]
