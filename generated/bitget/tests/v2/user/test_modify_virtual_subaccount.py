# Made by Specloom from bitget/rest/v2/user/modify-virtual-subaccount.yaml; change that file, not this one.
"""``client.v2.user.modify_virtual_subaccount``: POST /api/v2/user/modify-virtual-subaccount."""

from support.endpoint_suite import EndpointSuite


class TestModifyVirtualSubaccount(EndpointSuite):
    CALL = "v2.user.modify_virtual_subaccount"
    METHOD = "POST"
    PATH = "/api/v2/user/modify-virtual-subaccount"
    FULL = {"sub_account_uid": "1", "perm_list": ["spot_trade", "contract_trade"], "status": "normal"}
    FULL_REQUEST = {
        "target": "/api/v2/user/modify-virtual-subaccount",
        "body": '{"subAccountUid":"1","permList":["spot_trade","contract_trade"],"status":"normal"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1682660666458, "data": {"result": "success"}}
"""
    EXPECTED = {"result": "success"}
    DOCUMENTED = [("result", ("success", "failure"))]
    SIGNATURE = {
        "sub_account_uid": "body subAccountUid: text as str, required",
        "perm_list": "body permList: list as Sequence[str], required",
        "status": "body status: text as str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.user.modify_virtual_subaccount",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "11000": ("WithdrawalRejected", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.user.modify_virtual_subaccount"]
