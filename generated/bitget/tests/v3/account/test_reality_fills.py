# Made by Specloom from bitget/rest/v3/account/reality-fills.yaml; change that file, not this one.
"""``client.v3.account.reality_fills``: GET /api/v3/account/reality-fills."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestRealityFills(EndpointSuite):
    CALL = "v3.account.reality_fills"
    METHOD = "GET"
    PATH = "/api/v3/account/reality-fills"
    FULL = {"symbol": "BTCUSDT", "limit": "100"}
    FULL_REQUEST = {"target": "/api/v3/account/reality-fills?limit=100&symbol=BTCUSDT", "body": "", "signed": True}
    MINIMAL = {"symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {"target": "/api/v3/account/reality-fills?symbol=BTCUSDT", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": [{"execId": "1234567890", "price": "227.50", "size": "10", "side": "buy", "ts": "1740000000000"}]
}
"""
    EXPECTED = [
        {
            "exec_id": "1234567890",
            "price": Decimal("227.50"),
            "size": Decimal("10"),
            "side": "buy",
            "ts": Millis(1740000000000),
        }
    ]
    DOCUMENTED = [("side", ("buy", "sell"))]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "limit": "query limit: integer as int, optional, default 100, max 100",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.reality_fills",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.reality_fills", "v3.account.reality_fills"]
