# Made by Specloom from bitget/rest/v3/market/split-records.yaml; change that file, not this one.
"""``client.v3.market.split_records``: GET /api/v3/market/split-records."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestSplitRecords(EndpointSuite):
    CALL = "v3.market.split_records"
    METHOD = "GET"
    PATH = "/api/v3/market/split-records"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/market/split-records", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1749484800000,
  "data": [
    {
      "symbol": "KORUUSDT",
      "type": "split",
      "status": "pending",
      "adjustmentRatio": "20",
      "exDividendDate": "2026-06-09",
      "exDividendDateTimezone": "ET",
      "tradingHaltStartTime": "1749484800000",
      "tradingHaltEndTime": "1749488400000"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "KORUUSDT",
            "type": "split",
            "status": "pending",
            "adjustment_ratio": Decimal("20"),
            "ex_dividend_date": "2026-06-09",
            "ex_dividend_date_timezone": "ET",
            "trading_halt_start_time": Millis(1749484800000),
            "trading_halt_end_time": Millis(1749488400000),
        }
    ]
    DOCUMENTED = [
        ("adjustment_ratio", ("20", "0.1")),
        ("status", ("pending", "ongoing", "completed")),
        ("type", ("split", "reverse_split")),
    ]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.split_records",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.split_records", "v3.market.split_records"]
