# Made by Specloom from bitget/rest/v1/spot/trace/profit/totalProfitList.yaml; change that file, not this one.
"""``client.v1.spot.trace.profit.total_profit_list``: POST /api/spot/v1/trace/profit/totalProfitList."""

from support.endpoint_suite import EndpointSuite


class TestTotalProfitList(EndpointSuite):
    CALL = "v1.spot.trace.profit.total_profit_list"
    METHOD = "POST"
    PATH = "/api/spot/v1/trace/profit/totalProfitList"
    FULL = {}
    FULL_REQUEST = {"target": "/api/spot/v1/trace/profit/totalProfitList", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {}
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.spot.trace.profit.total_profit_list",
        "rate_limit.documented": False,
        "open_params": True,
        "account_mode": "classic",
        "superseded_by": ("v2.copy.spot_trader.profit_summarys",),
        "deprecated": True,
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.spot.trace.profit.total_profit_list", "v1.spot.trace.profit.total_profit_list"]
