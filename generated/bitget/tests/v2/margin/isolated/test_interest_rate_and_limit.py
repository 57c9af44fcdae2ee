# Made by Specloom from bitget/rest/v2/margin/isolated/interest-rate-and-limit.yaml; change that file, not this one.
"""``client.v2.margin.isolated.interest_rate_and_limit``: GET /api/v2/margin/isolated/interest-rate-and-limit."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestInterestRateAndLimit(EndpointSuite):
    CALL = "v2.margin.isolated.interest_rate_and_limit"
    METHOD = "GET"
    PATH = "/api/v2/margin/isolated/interest-rate-and-limit"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/interest-rate-and-limit?symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1694579779768,
  "data": [
    {
      "symbol": "BTCUSDT",
      "leverage": "5",
      "baseCoin": "BTC",
      "baseTransferable": true,
      "baseBorrowable": "true",
      "baseDailyInterestRate": "0.00007113",
      "baseAnnuallyInterestRate": "0.02596245",
      "baseMaxBorrowableAmount": "0",
      "baseVipList": [
        {
          "level": "0",
          "dailyInterestRate": "0.00007333",
          "limit": "3.5",
          "annuallyInterestRate": "0.02676545",
          "discountRate": "1"
        }
      ],
      "quoteCoin": "USDT",
      "quoteTransferable": "false",
      "quoteBorrowable": "yes",
      "quoteDailyInterestRate": "0.00011963",
      "quoteAnnuallyInterestRate": "0.04366495",
      "quoteMaxBorrowableAmount": "15.5",
      "quoteList": [
        {
          "level": "0",
          "dailyInterestRate": "0.00012333",
          "limit": "3.5",
          "annuallyInterestRate": "0.04501545",
          "discountRate": "1"
        }
      ],
      "quoteTransferInAble": "no"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "leverage": Decimal("5"),
            "base_coin": "BTC",
            "base_transferable": True,
            "base_borrowable": True,
            "base_daily_interest_rate": Decimal("0.00007113"),
            "base_annually_interest_rate": Decimal("0.02596245"),
            "base_max_borrowable_amount": Decimal("0"),
            "base_vip_list": [
                {
                    "level": 0,
                    "daily_interest_rate": Decimal("0.00007333"),
                    "limit": Decimal("3.5"),
                    "annually_interest_rate": Decimal("0.02676545"),
                    "discount_rate": Decimal("1"),
                }
            ],
            "quote_coin": "USDT",
            "quote_transferable": False,
            "quote_borrowable": True,
            "quote_daily_interest_rate": Decimal("0.00011963"),
            "quote_annually_interest_rate": Decimal("0.04366495"),
            "quote_max_borrowable_amount": Decimal("15.5"),
            "quote_list": [
                {
                    "level": 0,
                    "daily_interest_rate": Decimal("0.00012333"),
                    "limit": Decimal("3.5"),
                    "annually_interest_rate": Decimal("0.04501545"),
                    "discount_rate": Decimal("1"),
                }
            ],
            "quote_transfer_in_able": False,
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
        "rate_limit.pool": "v2.margin.isolated.interest_rate_and_limit",
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.isolated.interest_rate_and_limit", "v2.margin.isolated.interest_rate_and_limit"]
