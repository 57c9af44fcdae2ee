# Made by Specloom from bitget/rest/v3/account/open-interest-limit.yaml; change that file, not this one.
"""``client.v3.account.open_interest_limit``: GET /api/v3/account/open-interest-limit."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestOpenInterestLimit(EndpointSuite):
    CALL = "v3.account.open_interest_limit"
    METHOD = "GET"
    PATH = "/api/v3/account/open-interest-limit"
    FULL = {"symbol": "BTCUSDT", "category": "USDT-FUTURES"}
    FULL_REQUEST = {
        "target": "/api/v3/account/open-interest-limit?category=USDT-FUTURES&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1764170997805,
  "data": {
    "symbol": "BTCUSDT",
    "singleUserLimit": "2766.30748",
    "masterSubLimit": "9173.8782",
    "marketMakerLimit": "0"
  }
}
"""
    EXPECTED = {
        "symbol": "BTCUSDT",
        "single_user_limit": Decimal("2766.30748"),
        "master_sub_limit": Decimal("9173.8782"),
        "market_maker_limit": Decimal("0"),
    }
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "category": "query category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.open_interest_limit",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.open_interest_limit", "v3.account.open_interest_limit"]
