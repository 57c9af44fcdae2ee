# Made by Specloom from bitget/rest/v3/account/all-fee-rate.yaml; change that file, not this one.
"""``client.v3.account.all_fee_rate``: GET /api/v3/account/all-fee-rate."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestAllFeeRate(EndpointSuite):
    CALL = "v3.account.all_fee_rate"
    METHOD = "GET"
    PATH = "/api/v3/account/all-fee-rate"
    FULL = {"category": "SPOT", "symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/account/all-fee-rate?category=SPOT&symbol=BTCUSDT", "body": "", "signed": True}
    MINIMAL = {"category": "SPOT"}
    MINIMAL_REQUEST = {"target": "/api/v3/account/all-fee-rate?category=SPOT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1751972326323,
  "data": [{"symbol": "BTCUSDT", "makerFeeRate": "0.0008", "takerFeeRate": "3.5"}]
}
"""
    EXPECTED = [{"symbol": "BTCUSDT", "maker_fee_rate": Decimal("0.0008"), "taker_fee_rate": Decimal("3.5")}]
    SIGNATURE = {
        "category": "query category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 3,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.all_fee_rate",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.all_fee_rate", "v3.account.all_fee_rate"]
