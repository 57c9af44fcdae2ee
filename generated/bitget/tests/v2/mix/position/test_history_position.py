# Made by Specloom from bitget/rest/v2/mix/position/history-position.yaml; change that file, not this one.
"""``client.v2.mix.position.history_position``: GET /api/v2/mix/position/history-position."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestHistoryPosition(PagedSuite, EndpointSuite):
    CALL = "v2.mix.position.history_position"
    METHOD = "GET"
    PATH = "/api/v2/mix/position/history-position"
    FULL = {
        "symbol": "BTCUSDT",
        "product_type": "USDT-FUTURES",
        "id_less_than": "idLessThan3",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
        "limit": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/position/history-position?endTime=1700000000005&idLessThan=idLessThan3&limit=100&productType=USDT-FUTURES&startTime=1700000000004&symbol=BTCUSDT",
        "body": "",
        "signature": "vB3mAxGZauq3G6MrkxXuMMJVsriuw+EJdZ19/Thj5SU=",
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/position/history-position",
        "body": "",
        "signature": "+I1GQCaHhWGpmxWaSiAWxv0l/XQzPeVGs8YZuu9s1fo=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1312312312321,
  "data": {
    "list": [
      {
        "positionId": "xxxxxxxxxxx",
        "marginCoin": "USDT",
        "symbol": "BTCUSDT",
        "holdSide": "long",
        "openAvgPrice": "32000",
        "closeAvgPrice": "32500",
        "marginMode": "isolated",
        "openTotalPos": "0.01",
        "closeTotalPos": "9.5",
        "pnl": "14.1",
        "netProfit": "12.1",
        "totalFunding": "0.1",
        "openFee": "13.5",
        "closeFee": "14.5",
        "cashDividend": "0",
        "posMode": "one_way_mode",
        "ctime": "1988824171000",
        "utime": "1700000000018"
      }
    ],
    "endId": "23423432423423234"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "position_id": "xxxxxxxxxxx",
                "margin_coin": "USDT",
                "symbol": "BTCUSDT",
                "hold_side": "long",
                "open_avg_price": Decimal("32000"),
                "close_avg_price": Decimal("32500"),
                "margin_mode": "isolated",
                "open_total_pos": Decimal("0.01"),
                "close_total_pos": Decimal("9.5"),
                "pnl": Decimal("14.1"),
                "net_profit": Decimal("12.1"),
                "total_funding": Decimal("0.1"),
                "open_fee": Decimal("13.5"),
                "close_fee": Decimal("14.5"),
                "cash_dividend": Decimal("0"),
                "pos_mode": "one_way_mode",
                "ctime": Millis(1988824171000),
                "utime": Millis(1700000000018),
            }
        ],
        "end_id": "23423432423423234",
    }
    DOCUMENTED = [
        ("hold_side", ("long", "short")),
        ("margin_mode", ("crossed", "isolated")),
        ("pos_mode", ("one_way_mode", "hedge_mode")),
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "product_type": "query productType: text as str, optional, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES, default USDT-FUTURES",
        "id_less_than": "query idLessThan: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 100",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.position.history_position",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "list",
        "paging.source": "endId",
        "paging.row_id": "positionId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
        "equivalent": "v3.position.history_position",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.position.history_position", "v2.mix.position.history_position"]
    PAGES = [
        {"list": [{"positionId": "106"}, {"positionId": "105"}], "endId": "105"},
        {"list": [{"positionId": "104"}, {"positionId": "103"}], "endId": "103"},
        {"list": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("position_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
