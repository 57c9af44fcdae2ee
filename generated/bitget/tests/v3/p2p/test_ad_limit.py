# Made by Specloom from bitget/rest/v3/p2p/ad-limit.yaml; change that file, not this one.
"""``client.v3.p2p.ad_limit``: GET /api/v3/p2p/ad-limit."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestAdLimit(EndpointSuite):
    CALL = "v3.p2p.ad_limit"
    METHOD = "GET"
    PATH = "/api/v3/p2p/ad-limit"
    FULL = {"token": "token1", "fiat": "fiat2", "side": "buy"}
    FULL_REQUEST = {"target": "/api/v3/p2p/ad-limit?fiat=fiat2&side=buy&token=token1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "buyMinTokenAmount": "1.5",
    "buyMaxTokenAmount": "2.5",
    "sellMinTokenAmount": "3.5",
    "sellMaxTokenAmount": "4.5"
  }
}
"""
    EXPECTED = {
        "buy_min_token_amount": Decimal("1.5"),
        "buy_max_token_amount": Decimal("2.5"),
        "sell_min_token_amount": Decimal("3.5"),
        "sell_max_token_amount": Decimal("4.5"),
    }
    SIGNATURE = {
        "token": "query token: text as str, required",
        "fiat": "query fiat: text as str, required",
        "side": "query side: text as str, required, one of buy sell",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "p2p"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.p2p.ad_limit",
        "rate_limit.documented": False,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "60001": ("MissingParameter", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.p2p.ad_limit", "v3.p2p.ad_limit"]
