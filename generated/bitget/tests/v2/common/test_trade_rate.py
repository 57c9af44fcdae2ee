# Made by Specloom from bitget/rest/v2/common/trade-rate.yaml; change that file, not this one.
"""``client.v2.common.trade_rate``: GET /api/v2/common/trade-rate."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestTradeRate(EndpointSuite):
    CALL = "v2.common.trade_rate"
    METHOD = "GET"
    PATH = "/api/v2/common/trade-rate"
    FULL = {"symbol": "BTCUSDT", "business_type": "businessType2"}
    FULL_REQUEST = {
        "target": "/api/v2/common/trade-rate?businessType=businessType2&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1683875302853,
  "data": {"makerFeeRate": "0.0002", "takerFeeRate": "0.0006"}
}
"""
    EXPECTED = {"maker_fee_rate": Decimal("0.0002"), "taker_fee_rate": Decimal("0.0006")}
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "business_type": "query businessType: text as str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common",),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.common.trade_rate",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.common.trade_rate", "v2.common.trade_rate"]
