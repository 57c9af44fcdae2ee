# Made by Specloom from bitget/rest/v2/margin/isolated/account/borrow.yaml; change that file, not this one.
"""``client.v2.margin.isolated.account.borrow``: POST /api/v2/margin/isolated/account/borrow."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestBorrow(EndpointSuite):
    CALL = "v2.margin.isolated.account.borrow"
    METHOD = "POST"
    PATH = "/api/v2/margin/isolated/account/borrow"
    FULL = {"symbol": "BTCUSDT", "coin": "USDT", "borrow_amount": "1", "client_oid": "clientOid4"}
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/account/borrow",
        "body": '{"symbol":"BTCUSDT","coin":"USDT","borrowAmount":"1","clientOid":"clientOid4"}',
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT", "coin": "USDT", "borrow_amount": "1"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/isolated/account/borrow",
        "body": '{"symbol":"BTCUSDT","coin":"USDT","borrowAmount":"1"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1679384491703,
  "data": {"loanId": "123412412452345", "symbol": "BTCUSDT", "coin": "USDT", "borrowAmount": "1.00000000"}
}
"""
    EXPECTED = {
        "loan_id": "123412412452345",
        "symbol": "BTCUSDT",
        "coin": "USDT",
        "borrow_amount": Decimal("1.00000000"),
    }
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "coin": "body coin: text as str, required",
        "borrow_amount": "body borrowAmount: decimal as Decimal | int | str, required",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.isolated.account.borrow",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.margin.isolated.account.borrow"]
