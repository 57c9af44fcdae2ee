# Made by Specloom from bitget/rest/v3/broker/sub-list.yaml; change that file, not this one.
"""``client.v3.broker.sub_list``: GET /api/v3/broker/sub-list."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSubList(EndpointSuite):
    CALL = "v3.broker.sub_list"
    METHOD = "GET"
    PATH = "/api/v3/broker/sub-list"
    FULL = {"limit": "100", "cursor": "cursor2", "status": "normal"}
    FULL_REQUEST = {
        "target": "/api/v3/broker/sub-list?cursor=cursor2&limit=100&status=normal",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/broker/sub-list", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1767149918448,
  "data": {
    "subList": [
      {
        "subUid": "12345678910",
        "subaccountName": "hun****@broker_8383826362",
        "subaccountEmail": "subaccountEmail3",
        "status": "normal",
        "permList": ["read"],
        "label": "hunterusersub21523121",
        "language": "zh_CN",
        "cTime": "1767148977593",
        "uTime": "1700000000009"
      }
    ]
  }
}
"""
    EXPECTED = {
        "sub_list": [
            {
                "sub_uid": "12345678910",
                "subaccount_name": "hun****@broker_8383826362",
                "subaccount_email": "subaccountEmail3",
                "status": "normal",
                "perm_list": ["read"],
                "label": "hunterusersub21523121",
                "language": "zh_CN",
                "c_time": Millis(1767148977593),
                "u_time": Millis(1700000000009),
            }
        ]
    }
    DOCUMENTED = [
        (
            "language",
            (
                "en_US",
                "zh_CN",
                "ja_JP",
                "vi_VN",
                "zh_TW",
                "ru_RU",
                "es_ES",
                "tr_TR",
                "fr_FR",
                "de_DE",
                "pt_PT",
                "th_TH",
            ),
        ),
        ("perm_list", ("withdraw", "transfer", "spot_trade", "contract_trade", "margin_trade", "deposit", "read")),
        ("status", ("normal", "freeze")),
    ]
    SIGNATURE = {
        "limit": "query limit: integer as int, optional, default 10, max 100",
        "cursor": "query cursor: text as str, optional",
        "status": "query status: text as str, optional, one of normal freeze",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "broker"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.broker.sub_list",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.broker.sub_list", "v3.broker.sub_list"]
