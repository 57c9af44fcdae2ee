# Made by Specloom from bitget/rest/v1/mix/trace/waitProfitDateList.yaml; change that file, not this one.
"""``client.v1.mix.trace.wait_profit_date_list``: GET /api/mix/v1/trace/waitProfitDateList."""

from support.endpoint_suite import EndpointSuite


class TestWaitProfitDateList(EndpointSuite):
    CALL = "v1.mix.trace.wait_profit_date_list"
    METHOD = "GET"
    PATH = "/api/mix/v1/trace/waitProfitDateList"
    FULL = {"page_size": "10", "page_no": "11"}
    FULL_REQUEST = {"target": "/api/mix/v1/trace/waitProfitDateList?pageNo=11&pageSize=10", "body": "", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "page_size": "query pageSize: integer as int, required",
        "page_no": "query pageNo: integer as int, required",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.trace.wait_profit_date_list",
        "rate_limit.documented": False,
        "account_mode": "classic",
        "superseded_by": ("v2.copy.mix_trader.profit_details",),
        "deprecated": True,
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.trace.wait_profit_date_list", "v1.mix.trace.wait_profit_date_list"]
