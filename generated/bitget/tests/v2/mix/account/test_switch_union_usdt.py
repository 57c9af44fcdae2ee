# Made by Specloom from bitget/rest/v2/mix/account/switch-union-usdt.yaml; change that file, not this one.
"""``client.v2.mix.account.switch_union_usdt``: GET /api/v2/mix/account/switch-union-usdt."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestSwitchUnionUsdt(EndpointSuite):
    CALL = "v2.mix.account.switch_union_usdt"
    METHOD = "GET"
    PATH = "/api/v2/mix/account/switch-union-usdt"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/mix/account/switch-union-usdt", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1695809161807, "data": {"usdtAmount": "1"}}
"""
    EXPECTED = {"usdt_amount": Decimal("1")}
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.switch_union_usdt",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.account.switch_union_usdt", "v2.mix.account.switch_union_usdt"]
