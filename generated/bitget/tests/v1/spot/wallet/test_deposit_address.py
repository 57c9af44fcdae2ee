# Made by Specloom from bitget/rest/v1/spot/wallet/deposit-address.yaml; change that file, not this one.
"""``client.v1.spot.wallet.deposit_address``: GET /api/spot/v1/wallet/deposit-address."""

from support.endpoint_suite import EndpointSuite


class TestDepositAddress(EndpointSuite):
    CALL = "v1.spot.wallet.deposit_address"
    METHOD = "GET"
    PATH = "/api/spot/v1/wallet/deposit-address"
    FULL = {"coin": "coin1", "chain": "chain2"}
    FULL_REQUEST = {"target": "/api/spot/v1/wallet/deposit-address?chain=chain2&coin=coin1", "body": "", "signed": True}
    MINIMAL = {"coin": "coin1"}
    MINIMAL_REQUEST = {"target": "/api/spot/v1/wallet/deposit-address?coin=coin1", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {"coin": "query coin: text as str, required", "chain": "query chain: text as str, optional"}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.wallet.deposit_address",
        "rate_limit.documented": False,
        "superseded_by": ("v2.spot.wallet.deposit_address",),
        "deprecated": True,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.wallet.deposit_address", "v1.spot.wallet.deposit_address"]
