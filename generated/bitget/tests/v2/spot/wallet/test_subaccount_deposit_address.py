# Made by Specloom from bitget/rest/v2/spot/wallet/subaccount-deposit-address.yaml; change that file, not this one.
"""``client.v2.spot.wallet.subaccount_deposit_address``: GET /api/v2/spot/wallet/subaccount-deposit-address."""

from support.endpoint_suite import EndpointSuite


class TestSubaccountDepositAddress(EndpointSuite):
    CALL = "v2.spot.wallet.subaccount_deposit_address"
    METHOD = "GET"
    PATH = "/api/v2/spot/wallet/subaccount-deposit-address"
    FULL = {"sub_uid": "123", "coin": "USDT", "chain": "ERC20", "size": "4.5"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/wallet/subaccount-deposit-address?chain=ERC20&coin=USDT&size=4.5&subUid=123",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"sub_uid": "123", "coin": "USDT"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/wallet/subaccount-deposit-address?coin=USDT&subUid=123",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1683875302853,
  "data": {"address": "xxx", "chain": "BTC-Bitcoin", "coin": "BTC", "tag": "tag4", "url": "https://btc.com/xxx"}
}
"""
    EXPECTED = {"address": "xxx", "chain": "BTC-Bitcoin", "coin": "BTC", "tag": "tag4", "url": "https://btc.com/xxx"}
    SIGNATURE = {
        "sub_uid": "query subUid: text as str, required",
        "coin": "query coin: text as str, required",
        "chain": "query chain: text as str, optional",
        "size": "query size: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.wallet.subaccount_deposit_address",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.wallet.subaccount_deposit_address", "v2.spot.wallet.subaccount_deposit_address"]
