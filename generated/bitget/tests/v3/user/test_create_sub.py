# Made by Specloom from bitget/rest/v3/user/create-sub.yaml; change that file, not this one.
"""``client.v3.user.create_sub``: POST /api/v3/user/create-sub."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCreateSub(EndpointSuite):
    CALL = "v3.user.create_sub"
    METHOD = "POST"
    PATH = "/api/v3/user/create-sub"
    FULL = {"username": "xxxx", "account_mode": "unified", "note": "xxx"}
    FULL_REQUEST = {
        "target": "/api/v3/user/create-sub",
        "body": '{"username":"xxxx","accountMode":"unified","note":"xxx"}',
        "signed": True,
    }
    MINIMAL = {"username": "xxxx"}
    MINIMAL_REQUEST = {"target": "/api/v3/user/create-sub", "body": '{"username":"xxxx"}', "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740211442920,
  "data": {
    "username": "xxxx@virtual-bitget.com",
    "subUid": "xxxx",
    "status": "normal",
    "note": "note4",
    "createdTime": "1740211445041",
    "updatedTime": "1700000000006"
  }
}
"""
    EXPECTED = {
        "username": "xxxx@virtual-bitget.com",
        "sub_uid": "xxxx",
        "status": "normal",
        "note": "note4",
        "created_time": Millis(1740211445041),
        "updated_time": Millis(1700000000006),
    }
    SIGNATURE = {
        "username": "body username: text as str, required",
        "account_mode": "body accountMode: text as str, optional, one of classic unified",
        "note": "body note: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.user.create_sub",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.user.create_sub"]
