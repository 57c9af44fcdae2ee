# Made by Specloom from bitget/rest/v3/user/modify-sub.yaml; change that file, not this one.
"""``client.v3.user.modify_sub``: POST /api/v3/user/modify-sub."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestModifySub(EndpointSuite):
    CALL = "v3.user.modify_sub"
    METHOD = "POST"
    PATH = "/api/v3/user/modify-sub"
    FULL = {"sub_uid": "subUid1", "note": "note2"}
    FULL_REQUEST = {"target": "/api/v3/user/modify-sub", "body": '{"subUid":"subUid1","note":"note2"}', "signed": True}
    MINIMAL = {"sub_uid": "subUid1"}
    MINIMAL_REQUEST = {"target": "/api/v3/user/modify-sub", "body": '{"subUid":"subUid1"}', "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "username": "username1",
    "subUid": "subUid2",
    "status": "status3",
    "note": "note4",
    "createdTime": "1700000000005",
    "updatedTime": "1700000000006"
  }
}
"""
    EXPECTED = {
        "username": "username1",
        "sub_uid": "subUid2",
        "status": "status3",
        "note": "note4",
        "created_time": Millis(1700000000005),
        "updated_time": Millis(1700000000006),
    }
    SIGNATURE = {"sub_uid": "body subUid: text as str, required", "note": "body note: text as str, optional"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.user.modify_sub",
        "rate_limit.documented": False,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.user.modify_sub"]
