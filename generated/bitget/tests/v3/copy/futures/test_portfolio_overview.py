# Made by Specloom from bitget/rest/v3/copy/futures/portfolio-overview.yaml; change that file, not this one.
"""``client.v3.copy.futures.portfolio_overview``: GET /api/v3/copy/futures/portfolio-overview."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestPortfolioOverview(EndpointSuite):
    CALL = "v3.copy.futures.portfolio_overview"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/portfolio-overview"
    FULL = {"period": "period1"}
    FULL_REQUEST = {"target": "/api/v3/copy/futures/portfolio-overview?period=period1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "projectId": "1234567890",
    "asset": "10000.00",
    "roi": "0.15",
    "totalProfit": "1500.00",
    "followerProfit": "1200.00",
    "maxDrawdown": "0.05"
  }
}
"""
    EXPECTED = {
        "project_id": "1234567890",
        "asset": Decimal("10000.00"),
        "roi": Decimal("0.15"),
        "total_profit": Decimal("1500.00"),
        "follower_profit": Decimal("1200.00"),
        "max_drawdown": Decimal("0.05"),
    }
    SIGNATURE = {"period": "query period: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.portfolio_overview",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.portfolio_overview", "v3.copy.futures.portfolio_overview"]
