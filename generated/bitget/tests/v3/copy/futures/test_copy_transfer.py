# Made by Specloom from bitget/rest/v3/copy/futures/copy-transfer.yaml; change that file, not this one.
"""``client.v3.copy.futures.copy_transfer``: POST /api/v3/copy/futures/copy-transfer."""

from support.endpoint_suite import EndpointSuite


class TestCopyTransfer(EndpointSuite):
    CALL = "v3.copy.futures.copy_transfer"
    METHOD = "POST"
    PATH = "/api/v3/copy/futures/copy-transfer"
    FULL = {"project_id": "projectId1", "type": "in", "in_account_type": "funding", "coin": "coin4", "amount": "5.5"}
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/copy-transfer",
        "body": '{"projectId":"projectId1","type":"in","inAccountType":"funding","coin":"coin4","amount":"5.5"}',
        "signed": True,
    }
    MINIMAL = {"project_id": "projectId1", "type": "in", "coin": "coin4", "amount": "5.5"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/copy/futures/copy-transfer",
        "body": '{"projectId":"projectId1","type":"in","coin":"coin4","amount":"5.5"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740000000000, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "project_id": "body projectId: text as str, required",
        "type": "body type: text as str, required, one of in out",
        "in_account_type": "body inAccountType: text as str, optional, one of funding uta otc",
        "coin": "body coin: text as str, required",
        "amount": "body amount: decimal as Decimal | int | str, required",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "transfer",
        "effect": "transfer",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.copy_transfer",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.copy.futures.copy_transfer"]
