# Made by Specloom from bitget/rest/v3/copy/futures/transfer.yaml; change that file, not this one.
"""``client.v3.copy.futures.transfer``: POST /api/v3/copy/futures/transfer."""

from support.endpoint_suite import EndpointSuite


class TestTransfer(EndpointSuite):
    CALL = "v3.copy.futures.transfer"
    METHOD = "POST"
    PATH = "/api/v3/copy/futures/transfer"
    FULL = {"type": "in", "in_account_type": "funding", "coin": "coin3", "amount": "4.5"}
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/transfer",
        "body": '{"type":"in","inAccountType":"funding","coin":"coin3","amount":"4.5"}',
        "signed": True,
    }
    MINIMAL = {"type": "in", "coin": "coin3", "amount": "4.5"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/copy/futures/transfer",
        "body": '{"type":"in","coin":"coin3","amount":"4.5"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740000000000, "data": {"transferId": "1234567890"}}
"""
    EXPECTED = {"transfer_id": "1234567890"}
    SIGNATURE = {
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
        "rate_limit.pool": "v3.copy.futures.transfer",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.copy.futures.transfer"]
