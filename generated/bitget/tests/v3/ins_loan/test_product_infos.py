# Made by Specloom from bitget/rest/v3/ins-loan/product-infos.yaml; change that file, not this one.
"""``client.v3.ins_loan.product_infos``: GET /api/v3/ins-loan/product-infos."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestProductInfos(EndpointSuite):
    CALL = "v3.ins_loan.product_infos"
    METHOD = "GET"
    PATH = "/api/v3/ins-loan/product-infos"
    FULL = {"product_id": "xxxxxxxx"}
    FULL_REQUEST = {"target": "/api/v3/ins-loan/product-infos?productId=xxxxxxxx", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697573019,
  "data": {
    "productId": "xxxxxxxx",
    "leverage": "2",
    "supportUsdtContract": "YES",
    "supportCoinContract": "true",
    "supportUsdcContract": "false",
    "transferLine": "0.6667",
    "spotBuyLine": "0.8",
    "usdtContractOpenLine": "8.5",
    "coinContractOpenLine": "9.5",
    "usdcContractOpenLine": "10.5",
    "liquidationLine": "0.9",
    "stopLiquidationLine": "0.75"
  }
}
"""
    EXPECTED = {
        "product_id": "xxxxxxxx",
        "leverage": Decimal("2"),
        "support_usdt_contract": True,
        "support_coin_contract": True,
        "support_usdc_contract": False,
        "transfer_line": Decimal("0.6667"),
        "spot_buy_line": Decimal("0.8"),
        "usdt_contract_open_line": Decimal("8.5"),
        "coin_contract_open_line": Decimal("9.5"),
        "usdc_contract_open_line": Decimal("10.5"),
        "liquidation_line": Decimal("0.9"),
        "stop_liquidation_line": Decimal("0.75"),
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
        "rate_limit.pool": "v3.ins_loan.product_infos",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "25559": ("LoanRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.ins_loan.product_infos", "v3.ins_loan.product_infos"]
