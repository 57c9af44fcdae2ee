# Made by Specloom from bitget/rest/v2/user/create-agent-subaccount.yaml; change that file, not this one.
"""``client.v2.user.create_agent_subaccount``: POST /api/v2/user/create-agent-subaccount."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCreateAgentSubaccount(EndpointSuite):
    CALL = "v2.user.create_agent_subaccount"
    METHOD = "POST"
    PATH = "/api/v2/user/create-agent-subaccount"
    FULL = {"username": "username1", "passphrase": "passphrase2", "note": "note3"}
    FULL_REQUEST = {
        "target": "/api/v2/user/create-agent-subaccount",
        "body": '{"username":"username1","passphrase":"passphrase2","note":"note3"}',
        "signed": True,
    }
    MINIMAL = {"username": "username1", "passphrase": "passphrase2"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/user/create-agent-subaccount",
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
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.user.create_agent_subaccount",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "11000": ("WithdrawalRejected", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.user.create_agent_subaccount"]
