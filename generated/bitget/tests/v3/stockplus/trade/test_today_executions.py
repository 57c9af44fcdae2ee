# Made by Specloom from bitget/rest/v3/stockplus/trade/today-executions.yaml; change that file, not this one.
"""``client.v3.stockplus.trade.today_executions``: GET /api/v3/stockplus/trade/today-executions."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestTodayExecutions(EndpointSuite):
    CALL = "v3.stockplus.trade.today_executions"
    METHOD = "GET"
    PATH = "/api/v3/stockplus/trade/today-executions"
    FULL = {"symbol": "BTCUSDT", "order_id": "orderId2"}
    FULL_REQUEST = {
        "target": "/api/v3/stockplus/trade/today-executions?orderId=orderId2&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/stockplus/trade/today-executions", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "trades": [
      {
        "orderId": "701276261045858304",
        "tradeId": "0f40217c-a73c-410d-b599-2ff6a9ee762e",
        "symbol": "AAPL.US",
        "tradeDoneAt": "2024-12-16T12:07:12Z",
        "quantity": 1,
        "price": 150
      }
    ]
  }
}
"""
    EXPECTED = {
        "trades": [
            {
                "order_id": "701276261045858304",
                "trade_id": "0f40217c-a73c-410d-b599-2ff6a9ee762e",
                "symbol": "AAPL.US",
                "trade_done_at": "2024-12-16T12:07:12Z",
                "quantity": Decimal("1"),
                "price": Decimal("150"),
            }
        ]
    }
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "order_id": "query orderId: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 30,
        "rate_limit.default.seconds": 30,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.stockplus.trade.today_executions",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.stockplus.trade.today_executions", "v3.stockplus.trade.today_executions"]
