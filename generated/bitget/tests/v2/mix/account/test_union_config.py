# Made by Specloom from bitget/rest/v2/mix/account/union-config.yaml; change that file, not this one.
"""``client.v2.mix.account.union_config``: GET /api/v2/mix/account/union-config."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestUnionConfig(EndpointSuite):
    CALL = "v2.mix.account.union_config"
    METHOD = "GET"
    PATH = "/api/v2/mix/account/union-config"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/mix/account/union-config", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293357336,
  "data": {"imr": "0.1", "mmr": "0.05", "individualLimit": "10000", "individualLimitRatio": "0.8"}
}
"""
    EXPECTED = {
        "imr": Decimal("0.1"),
        "mmr": Decimal("0.05"),
        "individual_limit": Decimal("10000"),
        "individual_limit_ratio": Decimal("0.8"),
    }
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
        "rate_limit.pool": "v2.mix.account.union_config",
        "account_mode": "classic",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.account.union_config", "v2.mix.account.union_config"]
