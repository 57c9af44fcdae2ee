# Made by Specloom from bitget/rest/v3/stockplus/asset/transfer.yaml; change that file, not this one.
"""``client.v3.stockplus.asset.transfer``: POST /api/v3/stockplus/asset/transfer."""

from support.endpoint_suite import EndpointSuite


class TestTransfer(EndpointSuite):
    CALL = "v3.stockplus.asset.transfer"
    METHOD = "POST"
    PATH = "/api/v3/stockplus/asset/transfer"
    FULL = {"coin": "coin1", "amount": "2.5", "direction": "in"}
    FULL_REQUEST = {
        "target": "/api/v3/stockplus/asset/transfer",
        "body": '{"coin":"coin1","amount":"2.5","direction":"in"}',
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/stockplus/asset/transfer", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740000000000, "data": {"transferId": "123456789"}}
"""
    EXPECTED = {"transfer_id": "123456789"}
    SIGNATURE = {
        "coin": "body coin: text as str, optional",
        "amount": "body amount: decimal as Decimal | int | str, optional",
        "direction": "body direction: text as str, optional, one of in out",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "transfer",
        "effect": "transfer",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.stockplus.asset.transfer",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.stockplus.asset.transfer"]
