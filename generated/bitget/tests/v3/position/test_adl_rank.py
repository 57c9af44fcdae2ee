# Made by Specloom from bitget/rest/v3/position/adlRank.yaml; change that file, not this one.
"""``client.v3.position.adl_rank``: GET /api/v3/position/adlRank."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestAdlRank(EndpointSuite):
    CALL = "v3.position.adl_rank"
    METHOD = "GET"
    PATH = "/api/v3/position/adlRank"
    FULL = {}
    FULL_REQUEST = {
        "target": "/api/v3/position/adlRank",
        "body": "",
        "signature": "Qwze4glIiyWBV14l2o8bp1vAD29mnq+RiMQiVu10QCE=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1754035547922,
  "data": [{"symbol": "MOVEUSDT", "marginCoin": "USDT", "adlRank": "0.4872", "holdSide": "long"}]
}
"""
    EXPECTED = [{"symbol": "MOVEUSDT", "margin_coin": "USDT", "adl_rank": Decimal("0.4872"), "hold_side": "long"}]
    DOCUMENTED = [("hold_side", ("long", "short"))]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.position.adl_rank",
        "account_mode": "unified",
        "equivalent": "v2.mix.position.adl_rank",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.position.adl_rank", "v3.position.adl_rank"]
