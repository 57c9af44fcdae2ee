# Made by Specloom from bitget/rest/v2/broker/customer-asset.yaml; change that file, not this one.
"""``client.v2.broker.customer_asset``: POST /api/v2/broker/customer-asset."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestCustomerAsset(PagedSuite, EndpointSuite):
    CALL = "v2.broker.customer_asset"
    METHOD = "POST"
    PATH = "/api/v2/broker/customer-asset"
    FULL = {"page_no": "10", "page_size": "500", "uid": "uid3", "show_sub": "yes"}
    FULL_REQUEST = {
        "target": "/api/v2/broker/customer-asset",
        "body": '{"pageNo":"10","pageSize":"500","uid":"uid3","showSub":"yes"}',
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/broker/customer-asset", "body": "{}", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 163123213132,
  "data": [{"balance": "1234", "uid": "23423432", "uTime": "23423423423", "remark": "sub account exceed 5"}]
}
"""
    EXPECTED = [
        {"balance": Decimal("1234"), "uid": "23423432", "u_time": Millis(23423423423), "remark": "sub account exceed 5"}
    ]
    SIGNATURE = {
        "page_no": "body pageNo: integer as int, optional",
        "page_size": "body pageSize: integer as int, optional, max 500",
        "uid": "body uid: text as str, optional",
        "show_sub": "body showSub: text as str, optional, one of yes no",
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
        "rate_limit.pool": "v2.broker.customer_asset",
        "paging.style": "page_no",
        "paging.param": "pageNo",
        "paging.size_param": "pageSize",
        "paging.size_max": 500,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.broker.customer_asset", "v2.broker.customer_asset"]
    PAGES = [
        [{"balance": "106"}, {"balance": "105"}],
        [{"balance": "104"}, {"balance": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("balance", [Decimal("106"), Decimal("105"), Decimal("104"), Decimal("103")])
    PAGE_POSITIONS = ("pageNo", ["1", "2", "3"])
    PAGE_SIZES = ("pageSize", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "page_size"
