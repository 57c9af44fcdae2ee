# Made by Specloom from bitget/rest/v3/copy/futures/position-summary.yaml; change that file, not this one.
"""``client.v3.copy.futures.position_summary``: GET /api/v3/copy/futures/position-summary."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestPositionSummary(EndpointSuite):
    CALL = "v3.copy.futures.position_summary"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/position-summary"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/copy/futures/position-summary", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1774957537393,
  "data": [
    {
      "unrealizedPnl": "0.0095",
      "realizedPnl": "-0.0085658580000000",
      "holdSize": "0.01",
      "avgPrice": "2039.49",
      "symbol": "ETHUSDT",
      "leverage": "10",
      "marginMode": "crossed",
      "liqPrice": "0",
      "margin": "2.04900984",
      "holdSide": "long",
      "roi": "0.0046363857202896",
      "markPrice": "2040.44",
      "positionValue": "20.4044"
    }
  ]
}
"""
    EXPECTED = [
        {
            "unrealized_pnl": Decimal("0.0095"),
            "realized_pnl": Decimal("-0.0085658580000000"),
            "hold_size": Decimal("0.01"),
            "avg_price": Decimal("2039.49"),
            "symbol": "ETHUSDT",
            "leverage": Decimal("10"),
            "margin_mode": "crossed",
            "liq_price": Decimal("0"),
            "margin": Decimal("2.04900984"),
            "hold_side": "long",
            "roi": Decimal("0.0046363857202896"),
            "mark_price": Decimal("2040.44"),
            "position_value": Decimal("20.4044"),
        }
    ]
    DOCUMENTED = [("hold_side", ("long", "short")), ("margin_mode", ("isolated", "cross", "crossed"))]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.position_summary",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.position_summary", "v3.copy.futures.position_summary"]
