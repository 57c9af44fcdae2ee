# Made by Specloom from bitget/rest/v2/broker/customer-kyc-result.yaml; change that file, not this one.
"""``client.v2.broker.customer_kyc_result``: GET /api/v2/broker/customer-kyc-result."""

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestCustomerKycResult(PagedSuite, EndpointSuite):
    CALL = "v2.broker.customer_kyc_result"
    METHOD = "GET"
    PATH = "/api/v2/broker/customer-kyc-result"
    FULL = {
        "start_time": "1700000000001",
        "end_time": "1700000000002",
        "id_less_than": "idLessThan3",
        "limit": "1000",
        "uid": "uid5",
        "show_sub": "yes",
    }
    FULL_REQUEST = {
        "target": "/api/v2/broker/customer-kyc-result?endTime=1700000000002&idLessThan=idLessThan3&limit=1000&showSub=yes&startTime=1700000000001&uid=uid5",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/customer-kyc-result", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 163123213132,
  "data": {"userList": [{"uid": "435435345", "kycResult": "passed"}], "endId": "435435345"}
}
"""
    EXPECTED = {"user_list": [{"uid": "435435345", "kyc_result": "passed"}], "end_id": "435435345"}
    DOCUMENTED = [("kyc_result", ("passed", "not_passed"))]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 1000",
        "uid": "query uid: text as str, optional",
        "show_sub": "query showSub: text as str, optional, one of yes no",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "broker", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.broker.customer_kyc_result",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "userList",
        "paging.source": "endId",
        "paging.size_param": "limit",
        "paging.size_max": 1000,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.customer_kyc_result", "v2.broker.customer_kyc_result"]
    PAGES = [
        {"userList": [{"uid": "106"}, {"uid": "105"}], "endId": "105"},
        {"userList": [{"uid": "104"}, {"uid": "103"}], "endId": "103"},
        {"userList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("uid", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["1000", "1000", "1000"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7775999999"],
    }
