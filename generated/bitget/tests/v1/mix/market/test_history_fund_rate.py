# Made by Specloom from bitget/rest/v1/mix/market/history-fundRate.yaml; change that file, not this one.
"""``client.v1.mix.market.history_fund_rate``: GET /api/mix/v1/market/history-fundRate."""

from support.endpoint_suite import EndpointSuite


class TestHistoryFundRate(EndpointSuite):
    CALL = "v1.mix.market.history_fund_rate"
    METHOD = "GET"
    PATH = "/api/mix/v1/market/history-fundRate"
    FULL = {"symbol": "BTCUSDT_UMCBL", "page_size": "11", "page_no": "12", "next_page": "nextPage4"}
    FULL_REQUEST = {
        "target": "/api/mix/v1/market/history-fundRate?nextPage=nextPage4&pageNo=12&pageSize=11&symbol=BTCUSDT_UMCBL",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT_UMCBL"}
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/market/history-fundRate?symbol=BTCUSDT_UMCBL",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "page_size": "query pageSize: integer as int, optional",
        "page_no": "query pageNo: integer as int, optional",
        "next_page": "query nextPage: text as str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.market.history_fund_rate",
        "rate_limit.documented": False,
        "superseded_by": ("v2.mix.market.history_fund_rate",),
        "deprecated": True,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v1.mix.market.history_fund_rate", "v1.mix.market.history_fund_rate"]
