# Made by Specloom from bitget/rest/v2/margin/crossed/account/assets.yaml; change that file, not this one.
"""``client.v2.margin.crossed.account.assets``: GET /api/v2/margin/crossed/account/assets."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestAssets(EndpointSuite):
    CALL = "v2.margin.crossed.account.assets"
    METHOD = "GET"
    PATH = "/api/v2/margin/crossed/account/assets"
    FULL = {"coin": "USDT"}
    FULL_REQUEST = {
        "target": "/api/v2/margin/crossed/account/assets?coin=USDT",
        "body": "",
        "signature": "6lTW7qhhWq89epL+vdcN9Vu6DN5iSQrVbv2RIwZfKN0=",
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/crossed/account/assets",
        "body": "",
        "signature": "76evo9oo/oLZhWtC5BSe3y2pJWLodvwmzSKXxdVtGPU=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695636742119,
  "data": [
    {
      "coin": "USDT",
      "totalAmount": "12",
      "available": "2",
      "frozen": "0",
      "borrow": "0.1",
      "interest": "0.000001",
      "net": "7.5",
      "cTime": "1734567744432",
      "uTime": "1700000000009",
      "coupon": "10.5"
    }
  ]
}
"""
    EXPECTED = [
        {
            "coin": "USDT",
            "total_amount": Decimal("12"),
            "available": Decimal("2"),
            "frozen": Decimal("0"),
            "borrow": Decimal("0.1"),
            "interest": Decimal("0.000001"),
            "net": Decimal("7.5"),
            "c_time": Millis(1734567744432),
            "u_time": Millis(1700000000009),
            "coupon": Decimal("10.5"),
        }
    ]
    SIGNATURE = {"coin": "query coin: text as str, optional"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.crossed.account.assets",
        "account_mode": "classic",
        "equivalent": "v3.account.assets",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.crossed.account.assets", "v2.margin.crossed.account.assets"]
