# Made by Specloom from bitget/rest/v1/mix/plan/currentPlan.yaml; change that file, not this one.
"""``client.v1.mix.plan.current_plan``: GET /api/mix/v1/plan/currentPlan."""

from support.endpoint_suite import EndpointSuite


class TestCurrentPlan(EndpointSuite):
    CALL = "v1.mix.plan.current_plan"
    METHOD = "GET"
    PATH = "/api/mix/v1/plan/currentPlan"
    FULL = {"symbol": "BTCUSDT_UMCBL", "is_plan": "isPlan2", "product_type": "umcbl"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/plan/currentPlan?isPlan=isPlan2&productType=umcbl&symbol=BTCUSDT_UMCBL",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT_UMCBL"}
    MINIMAL_REQUEST = {"target": "/api/mix/v1/plan/currentPlan?symbol=BTCUSDT_UMCBL", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "is_plan": "query isPlan: text as str, optional",
        "product_type": "query productType: text as str, optional, one of umcbl dmcbl cmcbl sumcbl sdmcbl scmcbl",
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
        "rate_limit.pool": "v1.mix.plan.current_plan",
        "rate_limit.documented": False,
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.plan.current_plan", "v1.mix.plan.current_plan"]
