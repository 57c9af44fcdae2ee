# Made by Specloom from bitget/rest/v2/copy/spot-trader/config-remove-follower.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.config_remove_follower``: POST /api/v2/copy/spot-trader/config-remove-follower."""

from support.endpoint_suite import EndpointSuite


class TestConfigRemoveFollower(EndpointSuite):
    CALL = "v2.copy.spot_trader.config_remove_follower"
    METHOD = "POST"
    PATH = "/api/v2/copy/spot-trader/config-remove-follower"
    FULL = {"follower_uid": "12121dsa"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/spot-trader/config-remove-follower",
        "body": '{"followerUid":"12121dsa"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1656066841304, "data": ""}
"""
    EXPECTED = None
    SIGNATURE = {"follower_uid": "body followerUid: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.spot_trader.config_remove_follower",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.spot_trader.config_remove_follower"]
