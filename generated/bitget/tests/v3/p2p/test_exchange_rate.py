# Made by Specloom from bitget/rest/v3/p2p/exchange-rate.yaml; change that file, not this one.
"""``client.v3.p2p.exchange_rate``: GET /api/v3/p2p/exchange-rate."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestExchangeRate(EndpointSuite):
    CALL = "v3.p2p.exchange_rate"
    METHOD = "GET"
    PATH = "/api/v3/p2p/exchange-rate"
    FULL = {"token": "token1", "fiat": "fiat2"}
    FULL_REQUEST = {"target": "/api/v3/p2p/exchange-rate?fiat=fiat2&token=token1", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": [{"rate": "1.5"}]}
"""
    EXPECTED = [{"rate": Decimal("1.5")}]
    SIGNATURE = {"token": "query token: text as str, required", "fiat": "query fiat: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.p2p.exchange_rate",
        "rate_limit.documented": False,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.p2p.exchange_rate", "v3.p2p.exchange_rate"]
