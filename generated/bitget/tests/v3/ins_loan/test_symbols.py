# Made by Specloom from bitget/rest/v3/ins-loan/symbols.yaml; change that file, not this one.
"""``client.v3.ins_loan.symbols``: GET /api/v3/ins-loan/symbols."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestSymbols(EndpointSuite):
    CALL = "v3.ins_loan.symbols"
    METHOD = "GET"
    PATH = "/api/v3/ins-loan/symbols"
    FULL = {"product_id": "xxxxxxxx"}
    FULL_REQUEST = {"target": "/api/v3/ins-loan/symbols?productId=xxxxxxxx", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697588556,
  "data": {
    "productId": "xxxxxxxx",
    "spotSymbols": ["USDCUSDT"],
    "marginLeverage": "marginLeverage3",
    "usdtContractLeverage": "3",
    "coinContractLeverage": "5.5",
    "usdcContractLeverage": "6.5",
    "usdtContractSymbols": [{"symbol": "BTCUSDT", "leverage": "15"}],
    "coinContractSymbols": ["coinContractSymbols8"],
    "usdcContractSymbols": [{"symbol": "BTCUSD", "leverage": "5"}]
  }
}
"""
    EXPECTED = {
        "product_id": "xxxxxxxx",
        "spot_symbols": ["USDCUSDT"],
        "margin_leverage": "marginLeverage3",
        "usdt_contract_leverage": Decimal("3"),
        "coin_contract_leverage": Decimal("5.5"),
        "usdc_contract_leverage": Decimal("6.5"),
        "usdt_contract_symbols": [{"symbol": "BTCUSDT", "leverage": Decimal("15")}],
        "coin_contract_symbols": ["coinContractSymbols8"],
        "usdc_contract_symbols": [{"symbol": "BTCUSD", "leverage": Decimal("5")}],
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
        "rate_limit.pool": "v3.ins_loan.symbols",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "25559": ("LoanRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.ins_loan.symbols", "v3.ins_loan.symbols"]
