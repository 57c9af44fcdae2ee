# Made by Specloom from bitget/rest/v2/spot/ins-loan/symbols.yaml; change that file, not this one.
"""``client.v2.spot.ins_loan.symbols``: GET /api/v2/spot/ins-loan/symbols."""

from support.endpoint_suite import EndpointSuite


class TestSymbols(EndpointSuite):
    CALL = "v2.spot.ins_loan.symbols"
    METHOD = "GET"
    PATH = "/api/v2/spot/ins-loan/symbols"
    FULL = {"product_id": "xxx"}
    FULL_REQUEST = {"target": "/api/v2/spot/ins-loan/symbols?productId=xxx", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1711697588556,
  "data": {"productId": "xxxxxxxx", "spotSymbols": ["BTCUSDT"]}
}
"""
    EXPECTED = {"product_id": "xxxxxxxx", "spot_symbols": ["BTCUSDT"]}
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
        "rate_limit.pool": "v2.spot.ins_loan.symbols",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "25559": ("LoanRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.ins_loan.symbols", "v2.spot.ins_loan.symbols"]
