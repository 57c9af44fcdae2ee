# Made by Specloom from bitget/rest/v3/market/cash-dividend-records.yaml; change that file, not this one.
"""``client.v3.market.cash_dividend_records``: GET /api/v3/market/cash-dividend-records."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestCashDividendRecords(EndpointSuite):
    CALL = "v3.market.cash_dividend_records"
    METHOD = "GET"
    PATH = "/api/v3/market/cash-dividend-records"
    FULL = {"symbol": "BTCUSDT", "type": "pending", "cursor": "1", "limit": "100"}
    FULL_REQUEST = {
        "target": "/api/v3/market/cash-dividend-records?cursor=1&limit=100&symbol=BTCUSDT&type=pending",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT", "type": "pending"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/market/cash-dividend-records?symbol=BTCUSDT&type=pending",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1749484800000,
  "data": [
    {
      "symbol": "AAPLXRPUSDT",
      "exDividendDate": "2026-06-09",
      "cashDividendPerShare": "0.25",
      "cashDividendTimestamp": "1749484800000"
    }
  ]
}
"""
    EXPECTED = [
        {
            "symbol": "AAPLXRPUSDT",
            "ex_dividend_date": "2026-06-09",
            "cash_dividend_per_share": Decimal("0.25"),
            "cash_dividend_timestamp": Millis(1749484800000),
        }
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "type": "query type: text as str, required, one of pending paid",
        "cursor": "query cursor: text as str, optional, default 1",
        "limit": "query limit: integer as int, optional, default 20, max 100",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.cash_dividend_records",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.cash_dividend_records", "v3.market.cash_dividend_records"]
