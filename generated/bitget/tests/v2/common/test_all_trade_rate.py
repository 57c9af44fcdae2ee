# Made by Specloom from bitget/rest/v2/common/all-trade-rate.yaml; change that file, not this one.
"""``client.v2.common.all_trade_rate``: GET /api/v2/common/all-trade-rate."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestAllTradeRate(EndpointSuite):
    CALL = "v2.common.all_trade_rate"
    METHOD = "GET"
    PATH = "/api/v2/common/all-trade-rate"
    FULL = {"business_type": "businessType1", "symbol": "BTCUSDT"}
    FULL_REQUEST = {
        "target": "/api/v2/common/all-trade-rate?businessType=businessType1&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"business_type": "businessType1"}
    MINIMAL_REQUEST = {"target": "/api/v2/common/all-trade-rate?businessType=businessType1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1683875302853,
  "data": [{"symbol": "BTCUSDT", "makerFeeRate": "0.0001", "takerFeeRate": "0.0004"}]
}
"""
    EXPECTED = [{"symbol": "BTCUSDT", "maker_fee_rate": Decimal("0.0001"), "taker_fee_rate": Decimal("0.0004")}]
    SIGNATURE = {
        "business_type": "query businessType: text as str, required",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
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
        "rate_limit.pool": "v2.common.all_trade_rate",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.common.all_trade_rate", "v2.common.all_trade_rate"]
