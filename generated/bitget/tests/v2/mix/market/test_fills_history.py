# Made by Specloom from bitget/rest/v2/mix/market/fills-history.yaml; change that file, not this one.
"""``client.v2.mix.market.fills_history``: GET /api/v2/mix/market/fills-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestFillsHistory(PagedSuite, EndpointSuite):
    CALL = "v2.mix.market.fills_history"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/fills-history"
    FULL = {
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "limit": "1000",
        "id_less_than": "idLessThan4",
        "start_time": "1700000000005",
        "end_time": "1700000000006",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/fills-history?endTime=1700000000006&idLessThan=idLessThan4&limit=1000&productType=usdt-futures&startTime=1700000000005&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT", "product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/market/fills-history?productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695865481335,
  "data": [
    {
      "tradeId": "1",
      "price": "26372.5",
      "size": "9.25",
      "side": "Sell",
      "ts": "1695865151000",
      "symbol": "BTCUSDT"
    }
  ]
}
"""
    EXPECTED = [
        {
            "trade_id": "1",
            "price": Decimal("26372.5"),
            "size": Decimal("9.25"),
            "side": "Sell",
            "ts": Millis(1695865151000),
            "symbol": "BTCUSDT",
        }
    ]
    DOCUMENTED = [("side", ("sell", "buy", "Sell", "Buy"))]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "limit": "query limit: integer as int, optional, default 500, max 1000",
        "id_less_than": "query idLessThan: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.mix.market.fills_history",
        "paging.style": "id_less_than",
        "paging.param": "idLessThan",
        "paging.source": "tradeId",
        "paging.source_of_row": True,
        "paging.row_id": "tradeId",
        "paging.size_param": "limit",
        "paging.size_max": 1000,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 604800,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.fills_history", "v2.mix.market.fills_history"]
    PAGES = [
        [{"tradeId": "106"}, {"tradeId": "105"}],
        [{"tradeId": "104"}, {"tradeId": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {"symbol": "BTCUSDT", "product_type": "usdt-futures"}
    PAGE_ROWS = ("trade_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["1000", "1000", "1000"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 1209600000},
        "startTime": ["604800000", "0"],
        "endTime": ["1209600000", "604800000"],
    }
