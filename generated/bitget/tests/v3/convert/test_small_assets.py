# Made by Specloom from bitget/rest/v3/convert/small-assets.yaml; change that file, not this one.
"""``client.v3.convert.small_assets``: GET /api/v3/convert/small-assets."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSmallAssets(EndpointSuite):
    CALL = "v3.convert.small_assets"
    METHOD = "GET"
    PATH = "/api/v3/convert/small-assets"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/convert/small-assets", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": [
    {
      "coin": "DOGE",
      "available": "12.5",
      "estimatedCoin": "BGB",
      "estimatedAmount": "0.8",
      "feeDetail": {"feeRate": "0.001", "fee": "0.0008"},
      "cTime": "1740000000000"
    }
  ]
}
"""
    EXPECTED = [
        {
            "coin": "DOGE",
            "available": Decimal("12.5"),
            "estimated_coin": "BGB",
            "estimated_amount": Decimal("0.8"),
            "fee_detail": {"fee_rate": Decimal("0.001"), "fee": Decimal("0.0008")},
            "c_time": Millis(1740000000000),
        }
    ]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.convert.small_assets",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.convert.small_assets", "v3.convert.small_assets"]
