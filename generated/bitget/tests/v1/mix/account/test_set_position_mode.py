# Made by Specloom from bitget/rest/v1/mix/account/setPositionMode.yaml; change that file, not this one.
"""``client.v1.mix.account.set_position_mode``: POST /api/mix/v1/account/setPositionMode."""

from support.endpoint_suite import EndpointSuite


class TestSetPositionMode(EndpointSuite):
    CALL = "v1.mix.account.set_position_mode"
    METHOD = "POST"
    PATH = "/api/mix/v1/account/setPositionMode"
    FULL = {"product_type": "umcbl", "hold_mode": "single_hold"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/account/setPositionMode",
        "body": '{"productType":"umcbl","holdMode":"single_hold"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "product_type": "body productType: text as str, required, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl",
        "hold_mode": "body holdMode: text as str, required, one of single_hold double_hold",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.account.set_position_mode",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.account.set_position_mode",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v1.mix.account.set_position_mode"]
