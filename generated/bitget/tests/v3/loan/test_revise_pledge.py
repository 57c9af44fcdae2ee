# Made by Specloom from bitget/rest/v3/loan/revise-pledge.yaml; change that file, not this one.
"""``client.v3.loan.revise_pledge``: POST /api/v3/loan/revise-pledge."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestRevisePledge(EndpointSuite):
    CALL = "v3.loan.revise_pledge"
    METHOD = "POST"
    PATH = "/api/v3/loan/revise-pledge"
    FULL = {"order_id": "123456788661", "amount": "1", "pledge_coin": "USDT", "revise_type": "IN"}
    FULL_REQUEST = {
        "target": "/api/v3/loan/revise-pledge",
        "body": '{"orderId":"123456788661","amount":"1","pledgeCoin":"USDT","reviseType":"IN"}',
        "signed": True,
    }
    MINIMAL = {"order_id": "123456788661", "amount": "1", "pledge_coin": "USDT"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/loan/revise-pledge",
        "body": '{"orderId":"123456788661","amount":"1","pledgeCoin":"USDT"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1770258559506,
  "data": {"loanCoin": "USDT", "pledgeCoin": "BGB", "afterPledgeRate": "0.15171614"}
}
"""
    EXPECTED = {"loan_coin": "USDT", "pledge_coin": "BGB", "after_pledge_rate": Decimal("0.15171614")}
    SIGNATURE = {
        "order_id": "body orderId: text as str, required",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "pledge_coin": "body pledgeCoin: text as str, required",
        "revise_type": "body reviseType: text as str, optional, one of IN OUT",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "loan"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.loan.revise_pledge",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "80001": ("InvalidParameter", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.loan.revise_pledge"]
