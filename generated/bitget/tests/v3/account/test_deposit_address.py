# Made by Specloom from bitget/rest/v3/account/deposit-address.yaml; change that file, not this one.
"""``client.v3.account.deposit_address``: GET /api/v3/account/deposit-address."""

from support.endpoint_suite import EndpointSuite


class TestDepositAddress(EndpointSuite):
    CALL = "v3.account.deposit_address"
    METHOD = "GET"
    PATH = "/api/v3/account/deposit-address"
    FULL = {"coin": "usdt", "chain": "chain2", "size": "3.5"}
    FULL_REQUEST = {
        "target": "/api/v3/account/deposit-address?chain=chain2&coin=usdt&size=3.5",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"coin": "usdt"}
    MINIMAL_REQUEST = {"target": "/api/v3/account/deposit-address?coin=usdt", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730189276579,
  "data": {"address": "0x51xxx", "chain": "erc20", "coin": "USDT", "tag": "tag4", "url": "url5"}
}
"""
    EXPECTED = {"address": "0x51xxx", "chain": "erc20", "coin": "USDT", "tag": "tag4", "url": "url5"}
    SIGNATURE = {
        "coin": "query coin: text as str, required",
        "chain": "query chain: text as str, optional",
        "size": "query size: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.deposit_address",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.deposit_address", "v3.account.deposit_address"]
