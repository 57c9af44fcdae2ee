# Made by Specloom from bitget/rest/v2/margin/isolated/account/risk-rate.yaml; change that file, not this one.
"""``client.v2.margin.isolated.account.risk_rate``: GET /api/v2/margin/isolated/account/risk-rate."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestRiskRate(PagedSuite, EndpointSuite):
    CALL = "v2.margin.isolated.account.risk_rate"
    METHOD = "GET"
    PATH = "/api/v2/margin/isolated/account/risk-rate"
    FULL = {"symbol": "BTCUSDT", "page_num": "1", "page_size": "500"}
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/account/risk-rate?pageNum=1&pageSize=500&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/margin/isolated/account/risk-rate", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1694590583906,
  "data": [{"symbol": "BTCUSDT", "riskRateRatio": "0"}]
}
"""
    EXPECTED = [{"symbol": "BTCUSDT", "risk_rate_ratio": Decimal("0")}]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "page_num": "query pageNum: integer as int, optional, default 1",
        "page_size": "query pageSize: integer as int, optional, default 100, max 500",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.isolated.account.risk_rate",
        "paging.style": "page_no",
        "paging.param": "pageNum",
        "paging.size_param": "pageSize",
        "paging.size_max": 500,
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.isolated.account.risk_rate", "v2.margin.isolated.account.risk_rate"]
    PAGES = [
        [{"symbol": "106"}, {"symbol": "105"}],
        [{"symbol": "104"}, {"symbol": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("symbol", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("pageNum", ["1", "2", "3"])
    PAGE_SIZES = ("pageSize", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "page_size"
