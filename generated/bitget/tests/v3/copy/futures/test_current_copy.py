# Made by Specloom from bitget/rest/v3/copy/futures/current-copy.yaml; change that file, not this one.
"""``client.v3.copy.futures.current_copy``: GET /api/v3/copy/futures/current-copy."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestCurrentCopy(EndpointSuite):
    CALL = "v3.copy.futures.current_copy"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/current-copy"
    FULL = {"project_id": "projectId1"}
    FULL_REQUEST = {"target": "/api/v3/copy/futures/current-copy?projectId=projectId1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "eliteTrader": "TraderAlpha",
    "estNetProfit": "200.00",
    "profitShare": "20.00",
    "estValue": "1200.00",
    "available": "500.00",
    "currentInvestment": "1000.00"
  }
}
"""
    EXPECTED = {
        "elite_trader": "TraderAlpha",
        "est_net_profit": Decimal("200.00"),
        "profit_share": Decimal("20.00"),
        "est_value": Decimal("1200.00"),
        "available": Decimal("500.00"),
        "current_investment": Decimal("1000.00"),
    }
    SIGNATURE = {"project_id": "query projectId: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.current_copy",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.current_copy", "v3.copy.futures.current_copy"]
