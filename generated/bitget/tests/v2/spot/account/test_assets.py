# Made by Specloom from bitget/rest/v2/spot/account/assets.yaml; change that file, not this one.
"""``client.v2.spot.account.assets``: GET /api/v2/spot/account/assets."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestAssets(EndpointSuite):
    CALL = "v2.spot.account.assets"
    METHOD = "GET"
    PATH = "/api/v2/spot/account/assets"
    FULL = {"coin": "USDT", "asset_type": "hold_only"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/account/assets?assetType=hold_only&coin=USDT",
        "body": "",
        "signature": "ald9PqjdwwmEpL/cHWLk0AgqOViPytKkMqQmEDW8kQg=",
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/account/assets",
        "body": "",
        "signature": "NWgiyXfUwDZ1wyMDarowE42SSc2pILk98Lup40soRJY=",
    }
    ANSWER = """\
{
  "code": "00000",
  "message": "success",
  "requestTime": 1695808949356,
  "data": [
    {
      "coin": "usdt",
      "available": "0",
      "frozen": "3.5",
      "locked": "4.5",
      "limitAvailable": "5.5",
      "uTime": "1622697148"
    }
  ]
}
"""
    EXPECTED = [
        {
            "coin": "usdt",
            "available": Decimal("0"),
            "frozen": Decimal("3.5"),
            "locked": Decimal("4.5"),
            "limit_available": Decimal("5.5"),
            "u_time": Millis(1622697148),
        }
    ]
    SIGNATURE = {
        "coin": "query coin: text as str, optional",
        "asset_type": "query assetType: text as str, optional, one of hold_only all, default hold_only",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.account.assets",
        "account_mode": "classic",
        "equivalent": "v3.account.assets",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.account.assets", "v2.spot.account.assets"]
