# Made by Specloom from bitget/rest/v3/account/sub-deposit-address.yaml; change that file, not this one.
"""``client.v3.account.sub_deposit_address``: GET /api/v3/account/sub-deposit-address."""

from support.endpoint_suite import EndpointSuite


class TestSubDepositAddress(EndpointSuite):
    CALL = "v3.account.sub_deposit_address"
    METHOD = "GET"
    PATH = "/api/v3/account/sub-deposit-address"
    FULL = {"sub_uid": "11111111", "coin": "usdt", "chain": "chain3", "size": "4.5"}
    FULL_REQUEST = {
        "target": "/api/v3/account/sub-deposit-address?chain=chain3&coin=usdt&size=4.5&subUid=11111111",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"sub_uid": "11111111", "coin": "usdt"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/account/sub-deposit-address?coin=usdt&subUid=11111111",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740213448866,
  "data": {"address": "0x51xxx", "chain": "erc20", "coin": "USDT", "tag": "tag4", "url": "url5"}
}
"""
    EXPECTED = {"address": "0x51xxx", "chain": "erc20", "coin": "USDT", "tag": "tag4", "url": "url5"}
    SIGNATURE = {
        "sub_uid": "query subUid: text as str, required",
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
        "rate_limit.pool": "v3.account.sub_deposit_address",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.sub_deposit_address", "v3.account.sub_deposit_address"]
