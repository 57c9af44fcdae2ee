# Made by Specloom from bitget/rest/v2/mix/account/union-convert.yaml; change that file, not this one.
"""``client.v2.mix.account.union_convert``: POST /api/v2/mix/account/union-convert."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestUnionConvert(EndpointSuite):
    CALL = "v2.mix.account.union_convert"
    METHOD = "POST"
    PATH = "/api/v2/mix/account/union-convert"
    FULL = {"coin": "BTC", "amount": "1"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/union-convert",
        "body": '{"coin":"BTC","amount":"1"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1627293357336, "data": {"usdtAmount": "1"}}
"""
    EXPECTED = {"usdt_amount": Decimal("1")}
    SIGNATURE = {
        "coin": "body coin: text as str, required",
        "amount": "body amount: decimal as Decimal | int | str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "mix", "account"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.union_convert",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.mix.account.union_convert"]
