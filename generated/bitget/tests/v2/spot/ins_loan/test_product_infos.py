# Made by Specloom from bitget/rest/v2/spot/ins-loan/product-infos.yaml; change that file, not this one.
"""``client.v2.spot.ins_loan.product_infos``: GET /api/v2/spot/ins-loan/product-infos."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestProductInfos(EndpointSuite):
    CALL = "v2.spot.ins_loan.product_infos"
    METHOD = "GET"
    PATH = "/api/v2/spot/ins-loan/product-infos"
    FULL = {"product_id": "xxx"}
    FULL_REQUEST = {"target": "/api/v2/spot/ins-loan/product-infos?productId=xxx", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697573019,
  "data": {
    "productId": "xxxxxxxx",
    "leverage": "2",
    "transferLine": "0.6667",
    "spotBuyLine": "0.8",
    "liquidationLine": "0.9",
    "stopLiquidationLine": "0.75"
  }
}
"""
    EXPECTED = {
        "product_id": "xxxxxxxx",
        "leverage": Decimal("2"),
        "transfer_line": Decimal("0.6667"),
        "spot_buy_line": Decimal("0.8"),
        "liquidation_line": Decimal("0.9"),
        "stop_liquidation_line": Decimal("0.75"),
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
        "rate_limit.pool": "v2.spot.ins_loan.product_infos",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "25559": ("LoanRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.ins_loan.product_infos", "v2.spot.ins_loan.product_infos"]
