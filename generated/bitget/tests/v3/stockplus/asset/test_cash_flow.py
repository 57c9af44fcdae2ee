# Made by Specloom from bitget/rest/v3/stockplus/asset/cash-flow.yaml; change that file, not this one.
"""``client.v3.stockplus.asset.cash_flow``: GET /api/v3/stockplus/asset/cash-flow."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestCashFlow(EndpointSuite):
    CALL = "v3.stockplus.asset.cash_flow"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/asset/cash-flow"
    FULL = {
        "start_time": "1700000000001",
        "end_time": "1700000000002",
        "business_type": "Cash",
        "symbol": "BTCUSDT",
        "page": "1",
        "size": "50",
    }
    FULL_REQUEST = {
        "target": "/api/v3/stockplus/asset/cash-flow?businessType=Cash&endTime=1700000000002&page=1&size=50&startTime=1700000000001&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"start_time": "1700000000001", "end_time": "1700000000002"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/stockplus/asset/cash-flow?endTime=1700000000002&startTime=1700000000001",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "transactionFlowName": "Buy AAPL.US",
        "direction": "Out",
        "businessType": "Unknown",
        "balance": -1500,
        "currency": "USD",
        "businessTime": "2024-12-16T10:00:00Z",
        "symbol": "AAPL.US",
        "description": "Buy 10 shares of AAPL.US"
      }
    ]
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "transaction_flow_name": "Buy AAPL.US",
                "direction": "Out",
                "business_type": "Unknown",
                "balance": Decimal("-1500"),
                "currency": "USD",
                "business_time": "2024-12-16T10:00:00Z",
                "symbol": "AAPL.US",
                "description": "Buy 10 shares of AAPL.US",
            }
        ]
    }
    DOCUMENTED = [("business_type", ("Cash", "Stock", "Fund", "Unknown")), ("direction", ("In", "Out"))]
    SIGNATURE = {
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, required",
        "business_type": "query businessType: text as str, optional, one of Cash Stock Fund",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "page": "query page: integer as int, optional, default 1",
        "size": "query size: decimal as Decimal | int | str, optional, default 50",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.stockplus.asset.cash_flow",
        "rate_limit.documented": False,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.asset.cash_flow", "v3.stockplus.asset.cash_flow"]
