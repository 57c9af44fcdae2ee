# Made by Specloom from bitget/rest/v2/margin/crossed/account/max-transfer-out-amount.yaml; change that file, not this one.
"""``client.v2.margin.crossed.account.max_transfer_out_amount``: GET /api/v2/margin/crossed/account/max-transfer-out-amount."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestMaxTransferOutAmount(EndpointSuite):
    CALL = "v2.margin.crossed.account.max_transfer_out_amount"
    METHOD = "GET"
    PATH = "/api/v2/margin/crossed/account/max-transfer-out-amount"
    FULL = {"coin": "USDT"}
    FULL_REQUEST = {
        "target": "/api/v2/margin/crossed/account/max-transfer-out-amount?coin=USDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695636742119,
  "data": {"coin": "USDT", "maxTransferOutAmount": "11"}
}
"""
    EXPECTED = {"coin": "USDT", "max_transfer_out_amount": Decimal("11")}
    SIGNATURE = {"coin": "query coin: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.crossed.account.max_transfer_out_amount",
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = [
        "v2.margin.crossed.account.max_transfer_out_amount",
        "v2.margin.crossed.account.max_transfer_out_amount",
    ]
