# Made by Specloom from bitget/rest/v3/broker/modify-sub.yaml; change that file, not this one.
"""``client.v3.broker.modify_sub``: POST /api/v3/broker/modify-sub."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestModifySub(EndpointSuite):
    CALL = "v3.broker.modify_sub"
    METHOD = "POST"
    PATH = "/api/v3/broker/modify-sub"
    FULL = {"sub_uid": "1234567891", "status": "freeze", "perm_list": "withdraw"}
    FULL_REQUEST = {
        "target": "/api/v3/broker/modify-sub",
        "body": '{"subUid":"1234567891","status":"freeze","permList":"withdraw"}',
        "signed": True,
    }
    MINIMAL = {"sub_uid": "1234567891"}
    MINIMAL_REQUEST = {"target": "/api/v3/broker/modify-sub", "body": '{"subUid":"1234567891"}', "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1767150632929,
  "data": {
    "subUid": "1234567891",
    "subaccountName": "hun****@broker",
    "status": "freeze",
    "permList": ["uta_spot_trade"],
    "label": "hunterusersub123121",
    "cTime": "1766476082509",
    "uTime": "1766476102463",
    "language": "en_US"
  }
}
"""
    EXPECTED = {
        "sub_uid": "1234567891",
        "subaccount_name": "hun****@broker",
        "status": "freeze",
        "perm_list": ["uta_spot_trade"],
        "label": "hunterusersub123121",
        "c_time": Millis(1766476082509),
        "u_time": Millis(1766476102463),
        "language": "en_US",
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
        (
            "perm_list",
            ("withdraw", "transfer", "spot_trade", "contract_trade", "margin_trade", "deposit", "uta_spot_trade"),
        ),
        ("status", ("normal", "freeze")),
    ]
    SIGNATURE = {
        "sub_uid": "body subUid: text as str, required",
        "status": "body status: text as str, optional, one of normal freeze",
        "perm_list": "body permList: text as str, optional, one of withdraw transfer spot_trade contract_trade margin_trade deposit",
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
        "rate_limit.pool": "v3.broker.modify_sub",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40029": ("BrokerRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.broker.modify_sub"]
