# Made by Specloom from bitget/rest/v1/broker/account/sub-spot-assets.yaml; change that file, not this one.
"""``client.v1.broker.account.sub_spot_assets``: GET /api/broker/v1/account/sub-spot-assets."""

from support.endpoint_suite import EndpointSuite


class TestSubSpotAssets(EndpointSuite):
    CALL = "v1.broker.account.sub_spot_assets"
    METHOD = "GET"
    PATH = "/api/broker/v1/account/sub-spot-assets"
    FULL = {"sub_uid": "subUid1"}
    FULL_REQUEST = {"target": "/api/broker/v1/account/sub-spot-assets?subUid=subUid1", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {"sub_uid": "query subUid: text as str, required"}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.broker.account.sub_spot_assets",
        "rate_limit.documented": False,
        "superseded_by": ("v2.broker.account.subaccount_spot_assets",),
        "deprecated": True,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.broker.account.sub_spot_assets", "v1.broker.account.sub_spot_assets"]
