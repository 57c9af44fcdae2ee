# Made by Specloom from bitget/rest/v1/broker/account/sub-list.yaml; change that file, not this one.
"""``client.v1.broker.account.sub_list``: GET /api/broker/v1/account/sub-list."""

from support.endpoint_suite import EndpointSuite


class TestSubList(EndpointSuite):
    CALL = "v1.broker.account.sub_list"
    METHOD = "GET"
    PATH = "/api/broker/v1/account/sub-list"
    FULL = {"page_size": "10", "last_end_id": "lastEndId2", "status": "status3"}
    FULL_REQUEST = {
        "target": "/api/broker/v1/account/sub-list?lastEndId=lastEndId2&pageSize=10&status=status3",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/broker/v1/account/sub-list", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "page_size": "query pageSize: integer as int, optional",
        "last_end_id": "query lastEndId: text as str, optional",
        "status": "query status: text as str, optional",
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
        "rate_limit.pool": "v1.broker.account.sub_list",
        "rate_limit.documented": False,
        "superseded_by": ("v2.broker.account.subaccount_list",),
        "deprecated": True,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.broker.account.sub_list", "v1.broker.account.sub_list"]
