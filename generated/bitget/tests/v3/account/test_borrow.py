# Made by Specloom from bitget/rest/v3/account/borrow.yaml; change that file, not this one.
"""``client.v3.account.borrow``: POST /api/v3/account/borrow."""

from support.endpoint_suite import EndpointSuite


class TestBorrow(EndpointSuite):
    CALL = "v3.account.borrow"
    METHOD = "POST"
    PATH = "/api/v3/account/borrow"
    FULL = {"coin": "USDT", "amount": "100", "client_oid": "clientOid3"}
    FULL_REQUEST = {
        "target": "/api/v3/account/borrow",
        "body": '{"coin":"USDT","amount":"100","clientOid":"clientOid3"}',
        "signed": True,
    }
    MINIMAL = {"coin": "USDT", "amount": "100"}
    MINIMAL_REQUEST = {"target": "/api/v3/account/borrow", "body": '{"coin":"USDT","amount":"100"}', "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1758512000000,
  "data": {"orderId": "1234567890", "clientOid": "myClientOid001"}
}
"""
    EXPECTED = {"order_id": "1234567890", "client_oid": "myClientOid001"}
    SIGNATURE = {
        "coin": "body coin: text as str, required",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.borrow",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.borrow"]
