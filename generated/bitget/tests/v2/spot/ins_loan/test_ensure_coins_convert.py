# Made by Specloom from bitget/rest/v2/spot/ins-loan/ensure-coins-convert.yaml; change that file, not this one.
"""``client.v2.spot.ins_loan.ensure_coins_convert``: GET /api/v2/spot/ins-loan/ensure-coins-convert."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestEnsureCoinsConvert(EndpointSuite):
    CALL = "v2.spot.ins_loan.ensure_coins_convert"
    METHOD = "GET"
    PATH = "/api/v2/spot/ins-loan/ensure-coins-convert"
    FULL = {"product_id": "xxx"}
    FULL_REQUEST = {"target": "/api/v2/spot/ins-loan/ensure-coins-convert?productId=xxx", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697581815,
  "data": {"productId": "xxxxxxxx", "coinInfo": [{"coin": "USDC", "convertRatio": "1", "maxConvertValue": "1000"}]}
}
"""
    EXPECTED = {
        "product_id": "xxxxxxxx",
        "coin_info": [{"coin": "USDC", "convert_ratio": Decimal("1"), "max_convert_value": Decimal("1000")}],
    }
    SIGNATURE = {"product_id": "query productId: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "inst_loan"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.ins_loan.ensure_coins_convert",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "25559": ("LoanRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.ins_loan.ensure_coins_convert", "v2.spot.ins_loan.ensure_coins_convert"]
