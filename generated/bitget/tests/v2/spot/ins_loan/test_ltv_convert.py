# Made by Specloom from bitget/rest/v2/spot/ins-loan/ltv-convert.yaml; change that file, not this one.
"""``client.v2.spot.ins_loan.ltv_convert``: GET /api/v2/spot/ins-loan/ltv-convert."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestLtvConvert(EndpointSuite):
    CALL = "v2.spot.ins_loan.ltv_convert"
    METHOD = "GET"
    PATH = "/api/v2/spot/ins-loan/ltv-convert"
    FULL = {"risk_unit_id": "riskUnitId1"}
    FULL_REQUEST = {"target": "/api/v2/spot/ins-loan/ltv-convert?riskUnitId=riskUnitId1", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/ins-loan/ltv-convert", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697588556,
  "data": {
    "ltv": "0.6667",
    "subAccountUids": ["xxxxxxxxxx"],
    "unpaidUsdtAmount": "1.12",
    "usdtBalance": "1223",
    "unpaidInfo": [{"coin": "USDT", "unpaidQty": "12", "unpaidInterest": "1.2"}],
    "balanceInfo": [{"coin": "USDT", "price": "12", "amount": "1.2", "convertedUsdtAmount": "4.5"}]
  }
}
"""
    EXPECTED = {
        "ltv": Decimal("0.6667"),
        "sub_account_uids": ["xxxxxxxxxx"],
        "unpaid_usdt_amount": Decimal("1.12"),
        "usdt_balance": Decimal("1223"),
        "unpaid_info": [{"coin": "USDT", "unpaid_qty": Decimal("12"), "unpaid_interest": Decimal("1.2")}],
        "balance_info": [
            {"coin": "USDT", "price": Decimal("12"), "amount": Decimal("1.2"), "converted_usdt_amount": Decimal("4.5")}
        ],
    }
    SIGNATURE = {"risk_unit_id": "query riskUnitId: text as str, optional"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "inst_loan"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.ins_loan.ltv_convert",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "25559": ("LoanRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.ins_loan.ltv_convert", "v2.spot.ins_loan.ltv_convert"]
