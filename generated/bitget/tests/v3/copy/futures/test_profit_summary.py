# Made by Specloom from bitget/rest/v3/copy/futures/profit-summary.yaml; change that file, not this one.
"""``client.v3.copy.futures.profit_summary``: GET /api/v3/copy/futures/profit-summary."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestProfitSummary(EndpointSuite):
    CALL = "v3.copy.futures.profit_summary"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/profit-summary"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/copy/futures/profit-summary", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {"totalProfit": "10000.00", "totalAllocatedProfit": "8000.00", "totalPendingProfit": "2000.00"}
}
"""
    EXPECTED = {
        "total_profit": Decimal("10000.00"),
        "total_allocated_profit": Decimal("8000.00"),
        "total_pending_profit": Decimal("2000.00"),
    }
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.profit_summary",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.profit_summary", "v3.copy.futures.profit_summary"]
