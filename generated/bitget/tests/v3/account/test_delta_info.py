# Made by Specloom from bitget/rest/v3/account/delta-info.yaml; change that file, not this one.
"""``client.v3.account.delta_info``: GET /api/v3/account/delta-info."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestDeltaInfo(EndpointSuite):
    CALL = "v3.account.delta_info"
    METHOD = "GET"
    PATH = "/api/v3/account/delta-info"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/account/delta-info", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "deltaEquityRatio": "0.15",
    "deltaThreshold": "0.2",
    "positionThreshold": "0.05",
    "list": [{"coin": "BTC", "positionRatio": "0.03"}]
  }
}
"""
    EXPECTED = {
        "delta_equity_ratio": Decimal("0.15"),
        "delta_threshold": Decimal("0.2"),
        "position_threshold": Decimal("0.05"),
        "list": [{"coin": "BTC", "position_ratio": Decimal("0.03")}],
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.delta_info",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.delta_info", "v3.account.delta_info"]
