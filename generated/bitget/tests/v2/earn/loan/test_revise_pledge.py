# Made by Specloom from bitget/rest/v2/earn/loan/revise-pledge.yaml; change that file, not this one.
"""``client.v2.earn.loan.revise_pledge``: POST /api/v2/earn/loan/revise-pledge."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestRevisePledge(EndpointSuite):
    CALL = "v2.earn.loan.revise_pledge"
    METHOD = "POST"
    PATH = "/api/v2/earn/loan/revise-pledge"
    FULL = {"order_id": "1", "amount": "2.5", "pledge_coin": "USDT", "revise_type": "OUT"}
    FULL_REQUEST = {
        "target": "/api/v2/earn/loan/revise-pledge",
        "body": '{"orderId":"1","amount":"2.5","pledgeCoin":"USDT","reviseType":"OUT"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1684747525424,
  "data": {"loanCoin": "TRX", "pledgeCoin": "USDT", "afterPledgeRate": "60.5"}
}
"""
    EXPECTED = {"loan_coin": "TRX", "pledge_coin": "USDT", "after_pledge_rate": Decimal("60.5")}
    SIGNATURE = {
        "order_id": "body orderId: text as str, required",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "pledge_coin": "body pledgeCoin: text as str, required",
        "revise_type": "body reviseType: text as str, required, one of IN OUT",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "earn", "loan"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.loan.revise_pledge",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "59002": ("EarnRejected", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.earn.loan.revise_pledge"]
