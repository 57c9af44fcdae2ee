# Made by Specloom from bitget/rest/v3/stockplus/market/option-volume.yaml; change that file, not this one.
"""``client.v3.stockplus.market.option_volume``: GET /api/v3/stockplus/market/option-volume."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestOptionVolume(EndpointSuite):
    CALL = "v3.stockplus.market.option_volume"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/market/option-volume"
    FULL = {"symbol": "BTCUSDT"}
    FULL_REQUEST = {"target": "/api/v3/stockplus/market/option-volume?symbol=BTCUSDT", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740000000000, "data": {"c": "284512", "p": "195830"}}
"""
    EXPECTED = {"c": Decimal("284512"), "p": Decimal("195830")}
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
        "rate_limit.pool": "v3.stockplus.market.option_volume",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.market.option_volume", "v3.stockplus.market.option_volume"]
