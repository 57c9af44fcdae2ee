# Made by Specloom from bitget/rest/v3/account/reality-orderbook.yaml; change that file, not this one.
"""``client.v3.account.reality_orderbook``: GET /api/v3/account/reality-orderbook."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestRealityOrderbook(EndpointSuite):
    CALL = "v3.account.reality_orderbook"
    METHOD = "GET"
    PATH = "/api/v3/account/reality-orderbook"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/account/reality-orderbook?symbol=BTCUSDT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {"symbol": "RAAPLUSDT", "a": [["227.55", "80"]], "b": [["227.50", "100"]], "ts": "1740000000000"}
}
"""
    EXPECTED = {
        "symbol": "RAAPLUSDT",
        "a": [{"price": Decimal("227.55"), "size": Decimal("80")}],
        "b": [{"price": Decimal("227.50"), "size": Decimal("100")}],
        "ts": Millis(1740000000000),
    }
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, required, symbol"}
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.reality_orderbook",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.reality_orderbook", "v3.account.reality_orderbook"]
