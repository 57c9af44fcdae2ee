# Made by Specloom from bitget/rest/v2/margin/isolated/account/repay.yaml; change that file, not this one.
"""``client.v2.margin.isolated.account.repay``: POST /api/v2/margin/isolated/account/repay."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestRepay(EndpointSuite):
    CALL = "v2.margin.isolated.account.repay"
    METHOD = "POST"
    PATH = "/api/v2/margin/isolated/account/repay"
    FULL = {"repay_amount": "1", "coin": "USDT", "symbol": "BTCUSDT", "client_oid": "clientOid4"}
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/account/repay",
        "body": '{"repayAmount":"1","coin":"USDT","symbol":"BTCUSDT","clientOid":"clientOid4"}',
        "signed": True,
    }
    MINIMAL = {"repay_amount": "1", "coin": "USDT", "symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/isolated/account/repay",
        "body": '{"repayAmount":"1","coin":"USDT","symbol":"BTCUSDT"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1694588859956,
  "data": {
    "remainDebtAmount": "0",
    "symbol": "BTCUSDT",
    "repayId": "1234234234234",
    "coin": "USDT",
    "repayAmount": "1"
  }
}
"""
    EXPECTED = {
        "remain_debt_amount": Decimal("0"),
        "symbol": "BTCUSDT",
        "repay_id": "1234234234234",
        "coin": "USDT",
        "repay_amount": Decimal("1"),
    }
    SIGNATURE = {
        "repay_amount": "body repayAmount: decimal as Decimal | int | str, required",
        "coin": "body coin: text as str, required",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
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
        "rate_limit.pool": "v2.margin.isolated.account.repay",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.margin.isolated.account.repay"]
