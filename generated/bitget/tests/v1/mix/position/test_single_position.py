# Made by Specloom from bitget/rest/v1/mix/position/singlePosition.yaml; change that file, not this one.
"""``client.v1.mix.position.single_position``: GET /api/mix/v1/position/singlePosition."""

from support.endpoint_suite import EndpointSuite


class TestSinglePosition(EndpointSuite):
    CALL = "v1.mix.position.single_position"
    METHOD = "GET"
    PATH = "/api/mix/v1/position/singlePosition"
    FULL = {"symbol": "BTCUSDT_UMCBL", "margin_coin": "marginCoin2"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/position/singlePosition?marginCoin=marginCoin2&symbol=BTCUSDT_UMCBL",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT_UMCBL"}
    MINIMAL_REQUEST = {"target": "/api/mix/v1/position/singlePosition?symbol=BTCUSDT_UMCBL", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "margin_coin": "query marginCoin: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.position.single_position",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.position.single_position",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.position.single_position", "v1.mix.position.single_position"]
