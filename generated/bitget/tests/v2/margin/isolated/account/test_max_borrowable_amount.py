# Made by Specloom from bitget/rest/v2/margin/isolated/account/max-borrowable-amount.yaml; change that file, not this one.
"""``client.v2.margin.isolated.account.max_borrowable_amount``: GET /api/v2/margin/isolated/account/max-borrowable-amount."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestMaxBorrowableAmount(EndpointSuite):
    CALL = "v2.margin.isolated.account.max_borrowable_amount"
    METHOD = "GET"
    PATH = "/api/v2/margin/isolated/account/max-borrowable-amount"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/account/max-borrowable-amount?symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695636742119,
  "data": {
    "symbol": "ETHUSDT",
    "baseCoin": "ETH",
    "baseCoinMaxBorrowAmount": "10.1401916",
    "quoteCoin": "USDT",
    "quoteCoinMaxBorrowAmount": "3976070.21616"
  }
}
"""
    EXPECTED = {
        "symbol": "ETHUSDT",
        "base_coin": "ETH",
        "base_coin_max_borrow_amount": Decimal("10.1401916"),
        "quote_coin": "USDT",
        "quote_coin_max_borrow_amount": Decimal("3976070.21616"),
    }
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
        "rate_limit.pool": "v2.margin.isolated.account.max_borrowable_amount",
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = [
        "v2.margin.isolated.account.max_borrowable_amount",
        "v2.margin.isolated.account.max_borrowable_amount",
    ]
