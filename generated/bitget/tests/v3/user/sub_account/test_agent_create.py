# Made by Specloom from bitget/rest/v3/user/sub-account/agent-create.yaml; change that file, not this one.
"""``client.v3.user.sub_account.agent_create``: POST /api/v3/user/sub-account/agent-create."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestAgentCreate(EndpointSuite):
    CALL = "v3.user.sub_account.agent_create"
    METHOD = "POST"
    PATH = "/api/v3/user/sub-account/agent-create"
    FULL = {"username": "username1", "passphrase": "passphrase2", "note": "note3"}
    FULL_REQUEST = {
        "target": "/api/v3/user/sub-account/agent-create",
        "body": '{"username":"username1","passphrase":"passphrase2","note":"note3"}',
        "signed": True,
    }
    MINIMAL = {"username": "username1", "passphrase": "passphrase2"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/user/sub-account/agent-create",
        "body": '{"username":"username1","passphrase":"passphrase2"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "username": "xxxx@virtual-bitget.com",
    "subUid": "xxxx",
    "apiKey": "***********************************",
    "secret": "*********************************************",
    "note": "note5",
    "createdTime": "1740211445041"
  }
}
"""
    EXPECTED = {
        "username": "xxxx@virtual-bitget.com",
        "sub_uid": "xxxx",
        "api_key": "***********************************",
        "secret": "*********************************************",
        "note": "note5",
        "created_time": Millis(1740211445041),
    }
    SECRETS = ["***********************************", "*********************************************"]
    SIGNATURE = {
        "username": "body username: text as str, required, max_length 20",
        "passphrase": "body passphrase: text as str, required",
        "note": "body note: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.user.sub_account.agent_create",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.user.sub_account.agent_create"]
