# Made by Specloom from bitget/rest/v3/p2p/balance.yaml; change that file, not this one.
"""``client.v3.p2p.balance``: GET /api/v3/p2p/balance."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestBalance(EndpointSuite):
    CALL = "v3.p2p.balance"
    METHOD = "GET"
    PATH = "/api/v3/p2p/balance"
    FULL = {"token": "token1"}
    FULL_REQUEST = {"target": "/api/v3/p2p/balance?token=token1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {"token": "token1", "totalBalance": "2.5", "frozenBalance": "3.5", "availableBalance": "4.5"}
}
"""
    EXPECTED = {
        "token": "token1",
        "total_balance": Decimal("2.5"),
        "frozen_balance": Decimal("3.5"),
        "available_balance": Decimal("4.5"),
    }
    SIGNATURE = {"token": "query token: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.p2p.balance",
        "rate_limit.documented": False,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.p2p.balance", "v3.p2p.balance"]
