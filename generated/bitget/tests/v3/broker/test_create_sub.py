# Made by Specloom from bitget/rest/v3/broker/create-sub.yaml; change that file, not this one.
"""``client.v3.broker.create_sub``: POST /api/v3/broker/create-sub."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCreateSub(EndpointSuite):
    CALL = "v3.broker.create_sub"
    METHOD = "POST"
    PATH = "/api/v3/broker/create-sub"
    FULL = {"subaccount_name": "hunterusers182114141", "label": "hunterusersub21523121"}
    FULL_REQUEST = {
        "target": "/api/v3/broker/create-sub",
        "body": '{"subaccountName":"hunterusers182114141","label":"hunterusersub21523121"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1767148977459,
  "data": {
    "subUid": "12345678910",
    "subaccountName": "subaccountName2",
    "subaccountEmail": "hun****@broker",
    "status": "normal",
    "permList": ["read"],
    "label": "hunterusersub21523121",
    "cTime": "1767148977593"
  }
}
"""
    EXPECTED = {
        "sub_uid": "12345678910",
        "subaccount_name": "subaccountName2",
        "subaccount_email": "hun****@broker",
        "status": "normal",
        "perm_list": ["read"],
        "label": "hunterusersub21523121",
        "c_time": Millis(1767148977593),
    }
    DOCUMENTED = [
        ("perm_list", ("withdraw", "transfer", "spot_trade", "contract_trade", "margin_trade", "deposit", "read")),
        ("status", ("normal", "freeze")),
    ]
    SIGNATURE = {
        "subaccount_name": "body subaccountName: text as str, required",
        "label": "body label: text as str, required, max_length 50",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "broker"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.broker.create_sub",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.broker.create_sub"]
