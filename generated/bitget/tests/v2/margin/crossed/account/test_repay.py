# Made by Specloom from bitget/rest/v2/margin/crossed/account/repay.yaml; change that file, not this one.
"""``client.v2.margin.crossed.account.repay``: POST /api/v2/margin/crossed/account/repay."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestRepay(EndpointSuite):
    CALL = "v2.margin.crossed.account.repay"
    METHOD = "POST"
    PATH = "/api/v2/margin/crossed/account/repay"
    FULL = {"coin": "BTC", "repay_amount": "0.1"}
    FULL_REQUEST = {
        "target": "/api/v2/margin/crossed/account/repay",
        "body": '{"coin":"BTC","repayAmount":"0.1"}',
        "signature": "MAoOc3q2mnYnnAaeyZkll3QOTM9xLhfi7O4V1GTzLhk=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695636742119,
  "data": {"coin": "USDT", "repayId": "12313123213", "remainDebtAmount": "0.2", "repayAmount": "0.1"}
}
"""
    EXPECTED = {
        "coin": "USDT",
        "repay_id": "12313123213",
        "remain_debt_amount": Decimal("0.2"),
        "repay_amount": Decimal("0.1"),
    }
    SIGNATURE = {
        "coin": "body coin: text as str, required",
        "repay_amount": "body repayAmount: decimal as Decimal | int | str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.crossed.account.repay",
        "account_mode": "classic",
        "equivalent": "v3.account.repay",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.margin.crossed.account.repay"]
