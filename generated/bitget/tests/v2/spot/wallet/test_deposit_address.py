# Made by Specloom from bitget/rest/v2/spot/wallet/deposit-address.yaml; change that file, not this one.
"""``client.v2.spot.wallet.deposit_address``: GET /api/v2/spot/wallet/deposit-address."""

from support.endpoint_suite import EndpointSuite


class TestDepositAddress(EndpointSuite):
    CALL = "v2.spot.wallet.deposit_address"
    METHOD = "GET"
    PATH = "/api/v2/spot/wallet/deposit-address"
    FULL = {"coin": "USDT", "chain": "trc20", "size": "3.5"}
    FULL_REQUEST = {
        "target": "/api/v2/spot/wallet/deposit-address?chain=trc20&coin=USDT&size=3.5",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"coin": "USDT"}
    MINIMAL_REQUEST = {"target": "/api/v2/spot/wallet/deposit-address?coin=USDT", "body": "", "signed": True}
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
        "rate_limit.pool": "v2.spot.wallet.deposit_address",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.wallet.deposit_address", "v2.spot.wallet.deposit_address"]
