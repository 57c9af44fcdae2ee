# Made by Specloom from bitget/rest/v1/broker/account/sub-future-assets.yaml; change that file, not this one.
"""``client.v1.broker.account.sub_future_assets``: GET /api/broker/v1/account/sub-future-assets."""

from support.endpoint_suite import EndpointSuite


class TestSubFutureAssets(EndpointSuite):
    CALL = "v1.broker.account.sub_future_assets"
    METHOD = "GET"
    PATH = "/api/broker/v1/account/sub-future-assets"
    FULL = {"sub_uid": "subUid1", "product_type": "umcbl"}
    FULL_REQUEST = {
        "target": "/api/broker/v1/account/sub-future-assets?productType=umcbl&subUid=subUid1",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "sub_uid": "query subUid: text as str, required",
        "product_type": "query productType: text as str, required, one of umcbl usdt swap dmcbl mix",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.broker.account.sub_future_assets",
        "rate_limit.documented": False,
        "superseded_by": ("v2.broker.account.subaccount_future_assets",),
        "deprecated": True,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.broker.account.sub_future_assets", "v1.broker.account.sub_future_assets"]
