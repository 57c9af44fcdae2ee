# Made by Specloom from bitget/rest/v2/margin/isolated/account/assets.yaml; change that file, not this one.
"""``client.v2.margin.isolated.account.assets``: GET /api/v2/margin/isolated/account/assets."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestAssets(EndpointSuite):
    CALL = "v2.margin.isolated.account.assets"
    METHOD = "GET"
    PATH = "/api/v2/margin/isolated/account/assets"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v2/margin/isolated/account/assets?symbol=BTCUSDT", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/margin/isolated/account/assets", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1694588056713,
  "data": [
    {
      "symbol": "BTCUSDT",
      "coin": "BTC",
      "totalAmount": "19876.1798394",
      "available": "4.5",
      "frozen": "0",
      "borrow": "6.5",
      "interest": "7.5",
      "net": "8.5",
      "coupon": "9.5",
      "cTime": "1692085312298",
      "uTime": "1694569802151"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "BTCUSDT",
            "coin": "BTC",
            "total_amount": Decimal("19876.1798394"),
            "available": Decimal("4.5"),
            "frozen": Decimal("0"),
            "borrow": Decimal("6.5"),
            "interest": Decimal("7.5"),
            "net": Decimal("8.5"),
            "coupon": Decimal("9.5"),
            "c_time": Millis(1692085312298),
            "u_time": Millis(1694569802151),
        }
    ]
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, optional, symbol"}
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.isolated.account.assets",
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.isolated.account.assets", "v2.margin.isolated.account.assets"]
