# Made by Specloom from bitget/rest/v2/convert/bgb-convert-coin-list.yaml; change that file, not this one.
"""``client.v2.convert.bgb_convert_coin_list``: GET /api/v2/convert/bgb-convert-coin-list."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestBgbConvertCoinList(EndpointSuite):
    CALL = "v2.convert.bgb_convert_coin_list"
    METHOD = "GET"
    PATH = "/api/v2/convert/bgb-convert-coin-list"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/convert/bgb-convert-coin-list", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1703831563264,
  "data": {
    "coinList": [
      {
        "coin": "SEAM",
        "available": "0.00303329",
        "bgbEstAmount": "0.03794680",
        "precision": "8",
        "feeDetail": [{"feeRate": "0.02", "fee": "0.00075893"}],
        "cTime": "1703831563514"
      }
    ]
  }
}
"""
    EXPECTED = {
        "coin_list": [
            {
                "coin": "SEAM",
                "available": Decimal("0.00303329"),
                "bgb_est_amount": Decimal("0.03794680"),
                "precision": "8",
                "fee_detail": [{"fee_rate": Decimal("0.02"), "fee": Decimal("0.00075893")}],
                "c_time": Millis(1703831563514),
            }
        ]
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "convert"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.convert.bgb_convert_coin_list",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "12001": ("ConversionRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.convert.bgb_convert_coin_list", "v2.convert.bgb_convert_coin_list"]
