# Made by Specloom from bitget/rest/v2/broker/sub-customer-list.yaml; change that file, not this one.
"""``client.v2.broker.sub_customer_list``: GET /api/v2/broker/sub-customer-list."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestSubCustomerList(PagedSuite, EndpointSuite):
    CALL = "v2.broker.sub_customer_list"
    METHOD = "GET"
    PATH = "/api/v2/broker/sub-customer-list"
    FULL = {
        "start_time": "1700000000001",
        "end_time": "1700000000002",
        "id_less_than": "idLessThan3",
        "limit": "13",
        "uid": "uid5",
        "show_sub": "yes",
    }
    FULL_REQUEST = {
        "target": "/api/v2/broker/sub-customer-list?endTime=1700000000002&idLessThan=idLessThan3&limit=13&showSub=yes&startTime=1700000000001&uid=uid5",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/sub-customer-list", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695785738672,
  "data": {"list": [{"uid": 1235665663, "registerTime": "1679991960110"}], "minId": "123456"}
}
"""
    EXPECTED = {"list": [{"uid": "1235665663", "register_time": Millis(1679991960110)}], "min_id": "123456"}
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
        "limit": "query limit: integer as int, optional",
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
        "rate_limit.pool": "v2.broker.sub_customer_list",
        "paging.style": "min_max_id",
        "paging.param": "idLessThan",
        "paging.items": "list",
        "paging.source": "minId",
        "paging.size_param": "limit",
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 2592000,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.sub_customer_list", "v2.broker.sub_customer_list"]
    PAGES = [
        {"list": [{"uid": "106"}, {"uid": "105"}], "minId": "105"},
        {"list": [{"uid": "104"}, {"uid": "103"}], "minId": "103"},
        {"list": [], "minId": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("uid", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 5184000000},
        "startTime": ["2592000000", "0"],
        "endTime": ["5184000000", "2591999999"],
    }
