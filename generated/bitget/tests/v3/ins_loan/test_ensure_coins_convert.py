# Made by Specloom from bitget/rest/v3/ins-loan/ensure-coins-convert.yaml; change that file, not this one.
"""``client.v3.ins_loan.ensure_coins_convert``: GET /api/v3/ins-loan/ensure-coins-convert."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestEnsureCoinsConvert(EndpointSuite):
    CALL = "v3.ins_loan.ensure_coins_convert"
    METHOD = "GET"
    PATH = "/api/v3/ins-loan/ensure-coins-convert"
    FULL = {"product_id": "xxxxxxxx"}
    FULL_REQUEST = {"target": "/api/v3/ins-loan/ensure-coins-convert?productId=xxxxxxxx", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697581815,
  "data": {
    "productId": "xxxxxxxx",
    "coinInfo": [
      {
        "coin": "USDC",
        "convertRatio": "1",
        "maxConvertValue": "1000",
        "convertRatioList": [{"ladder": "0-100000000", "convertRatio": "1"}]
      }
    ]
  }
}
"""
    EXPECTED = {
        "product_id": "xxxxxxxx",
        "coin_info": [
            {
                "coin": "USDC",
                "convert_ratio": Decimal("1"),
                "max_convert_value": Decimal("1000"),
                "convert_ratio_list": [{"ladder": "0-100000000", "convert_ratio": Decimal("1")}],
            }
        ],
    }
    SIGNATURE = {"product_id": "query productId: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "inst_loan"),
        "rate_limit.default.requests": 3,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.ins_loan.ensure_coins_convert",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "25559": ("LoanRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.ins_loan.ensure_coins_convert", "v3.ins_loan.ensure_coins_convert"]
