# Made by Specloom from bitget/rest/v3/p2p/fee-simulate.yaml; change that file, not this one.
"""``client.v3.p2p.fee_simulate``: POST /api/v3/p2p/fee-simulate."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestFeeSimulate(EndpointSuite):
    CALL = "v3.p2p.fee_simulate"
    METHOD = "POST"
    PATH = "/api/v3/p2p/fee-simulate"
    FULL = {"token": "token1", "fiat": "fiat2", "side": "buy", "market_type": "public", "amount": "5.5"}
    FULL_REQUEST = {
        "target": "/api/v3/p2p/fee-simulate",
        "body": '{"token":"token1","fiat":"fiat2","side":"buy","marketType":"public","amount":"5.5"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {"feeToken": "feeToken1", "feeAmount": "2.5", "taxToken": "taxToken3", "taxAmount": "4.5"}
}
"""
    EXPECTED = {
        "fee_token": "feeToken1",
        "fee_amount": Decimal("2.5"),
        "tax_token": "taxToken3",
        "tax_amount": Decimal("4.5"),
    }
    SIGNATURE = {
        "token": "body token: text as str, required",
        "fiat": "body fiat: text as str, required",
        "side": "body side: text as str, required, one of buy sell",
        "market_type": "body marketType: text as str, required, one of public private",
        "amount": "body amount: decimal as Decimal | int | str, required",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.p2p.fee_simulate",
        "rate_limit.documented": False,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.p2p.fee_simulate", "v3.p2p.fee_simulate"]
