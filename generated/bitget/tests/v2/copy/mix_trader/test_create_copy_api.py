# Made by Specloom from bitget/rest/v2/copy/mix-trader/create-copy-api.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.create_copy_api``: POST /api/v2/copy/mix-trader/create-copy-api."""

from support.endpoint_suite import EndpointSuite


class TestCreateCopyApi(EndpointSuite):
    CALL = "v2.copy.mix_trader.create_copy_api"
    METHOD = "POST"
    PATH = "/api/v2/copy/mix-trader/create-copy-api"
    FULL = {"passphrase": "xxxxxxxxxxxxx"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/create-copy-api",
        "body": '{"passphrase":"xxxxxxxxxxxxx"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695872676719,
  "data": [{"apikey": "bg_xxxxxxxxxxxxxxxxxxxx", "secret": "**********", "permissions": ["copytrading_trade"]}]
}
"""
    EXPECTED = [{"apikey": "bg_xxxxxxxxxxxxxxxxxxxx", "secret": "**********", "permissions": ["copytrading_trade"]}]
    SECRETS = ["**********", "bg_xxxxxxxxxxxxxxxxxxxx"]
    DOCUMENTED = [("permissions", ("contract_trade", "copytrading_trade"))]
    SIGNATURE = {"passphrase": "body passphrase: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.mix_trader.create_copy_api",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.mix_trader.create_copy_api"]
