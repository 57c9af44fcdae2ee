# Made by Specloom from bitget/rest/v2/margin/isolated/account/max-transfer-out-amount.yaml; change that file, not this one.
"""``client.v2.margin.isolated.account.max_transfer_out_amount``: GET /api/v2/margin/isolated/account/max-transfer-out-amount."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestMaxTransferOutAmount(EndpointSuite):
    CALL = "v2.margin.isolated.account.max_transfer_out_amount"
    METHOD = "GET"
    PATH = "/api/v2/margin/isolated/account/max-transfer-out-amount"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/account/max-transfer-out-amount?symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695618856403,
  "data": {
    "baseCoin": "BTC",
    "symbol": "BTCUSDT",
    "baseCoinMaxTransferOutAmount": "199999",
    "quoteCoin": "USDT",
    "quoteCoinMaxTransferOutAmount": "1000000"
  }
}
"""
    EXPECTED = {
        "base_coin": "BTC",
        "symbol": "BTCUSDT",
        "base_coin_max_transfer_out_amount": Decimal("199999"),
        "quote_coin": "USDT",
        "quote_coin_max_transfer_out_amount": Decimal("1000000"),
    }
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, required, symbol"}
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.isolated.account.max_transfer_out_amount",
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = [
        "v2.margin.isolated.account.max_transfer_out_amount",
        "v2.margin.isolated.account.max_transfer_out_amount",
    ]
