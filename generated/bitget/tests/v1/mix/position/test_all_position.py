# Made by Specloom from bitget/rest/v1/mix/position/allPosition.yaml; change that file, not this one.
"""``client.v1.mix.position.all_position``: GET /api/mix/v1/position/allPosition."""

from support.endpoint_suite import EndpointSuite


class TestAllPosition(EndpointSuite):
    CALL = "v1.mix.position.all_position"
    METHOD = "GET"
    PATH = "/api/mix/v1/position/allPosition"
    FULL = {"product_type": "umcbl", "margin_coin": "marginCoin2"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/position/allPosition?marginCoin=marginCoin2&productType=umcbl",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"product_type": "umcbl"}
    MINIMAL_REQUEST = {"target": "/api/mix/v1/position/allPosition?productType=umcbl", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "product_type": "query productType: text as str, required, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl",
        "margin_coin": "query marginCoin: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.position.all_position",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.mix.position.all_position",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.position.all_position", "v1.mix.position.all_position"]
