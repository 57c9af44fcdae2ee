# Made by Specloom from bitget/rest/v3/stockplus/market/option-expiry-date.yaml; change that file, not this one.
"""``client.v3.stockplus.market.option_expiry_date``: GET /api/v3/stockplus/market/option-expiry-date."""

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestOptionExpiryDate(EndpointSuite):
    CALL = "v3.stockplus.market.option_expiry_date"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/market/option-expiry-date"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/stockplus/market/option-expiry-date?symbol=BTCUSDT", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740000000000, "data": {"expiryDate": ["20220429"]}}
"""
    EXPECTED = {"expiry_date": [Millis(20220429)]}
    SIGNATURE = {"symbol": "query symbol: text as Symbol | str, required, symbol"}
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.stockplus.market.option_expiry_date",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.market.option_expiry_date", "v3.stockplus.market.option_expiry_date"]
