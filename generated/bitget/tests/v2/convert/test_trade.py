# Made by Specloom from bitget/rest/v2/convert/trade.yaml; change that file, not this one.
"""``client.v2.convert.trade``: POST /api/v2/convert/trade."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestTrade(EndpointSuite):
    CALL = "v2.convert.trade"
    METHOD = "POST"
    PATH = "/api/v2/convert/trade"
    FULL = {
        "from_coin": "USDT",
        "from_coin_size": "444",
        "cnvt_price": "0.0005226794534969",
        "to_coin": "ETH",
        "to_coin_size": "0.23206967",
        "trace_id": "1",
    }
    FULL_REQUEST = {
        "target": "/api/v2/convert/trade",
        "body": '{"fromCoin":"USDT","fromCoinSize":"444","cnvtPrice":"0.0005226794534969","toCoin":"ETH","toCoinSize":"0.23206967","traceId":"1"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293612502,
  "data": {"ts": "1688527221603", "cnvtPrice": "0.00052268", "toCoinSize": "0.23206967", "toCoin": "ETH"}
}
"""
    EXPECTED = {
        "ts": Millis(1688527221603),
        "cnvt_price": Decimal("0.00052268"),
        "to_coin_size": Decimal("0.23206967"),
        "to_coin": "ETH",
    }
    SIGNATURE = {
        "from_coin": "body fromCoin: text as str, required",
        "from_coin_size": "body fromCoinSize: decimal as Decimal | int | str, required",
        "cnvt_price": "body cnvtPrice: decimal as Decimal | int | str, required",
        "to_coin": "body toCoin: text as str, required",
        "to_coin_size": "body toCoinSize: decimal as Decimal | int | str, required",
        "trace_id": "body traceId: text as str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "convert"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.convert.trade",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "12001": ("ConversionRejected", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.convert.trade"]
