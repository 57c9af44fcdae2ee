# Made by Specloom from bitget/rest/v3/position/history-position.yaml; change that file, not this one.
"""``client.v3.position.history_position``: GET /api/v3/position/history-position."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestHistoryPosition(PagedSuite, EndpointSuite):
    CALL = "v3.position.history_position"
    METHOD = "GET"
    PATH = "/api/v3/position/history-position"
    FULL = {
        "category": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "start_time": "1700000000003",
        "end_time": "1700000000004",
        "limit": "100",
        "cursor": "cursor6",
    }
    FULL_REQUEST = {
        "target": "/api/v3/position/history-position?category=USDT-FUTURES&cursor=cursor6&endTime=1700000000004&limit=100&startTime=1700000000003&symbol=BTCUSDT",
        "body": "",
        "signature": "s2VT1vwLwpsLwPx840XPzh+17wej/ztMlgBdk/R94S8=",
    }
    MINIMAL = {"category": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/position/history-position?category=USDT-FUTURES",
        "body": "",
        "signature": "FxKZpU1aRYPKZfSP7feZmJWwT4VADr/c0P2rIqvhUAc=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730186957802,
  "data": {
    "list": [
      {
        "positionId": "1111111111111111111",
        "category": "USDT-FUTURES",
        "symbol": "EOSUSDT",
        "marginCoin": "USDT",
        "holdMode": "one_way_mode",
        "posSide": "long",
        "marginMode": "crossed",
        "openPriceAvg": "1960.001",
        "closePriceAvg": "1959.999",
        "openTotalPos": "58",
        "closeTotalPos": "11.5",
        "cumRealisedPnl": "-0.116",
        "netProfit": "-45.588",
        "totalFunding": "0",
        "openFeeTotal": "-22.7360116",
        "closeFeeTotal": "-22.7359884",
        "cashDividend": "17.5",
        "createdTime": "1729928018076",
        "updatedTime": "1729929656321"
      }
    ],
    "cursor": "1111111111111111111"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "position_id": "1111111111111111111",
                "category": "USDT-FUTURES",
                "symbol": "EOSUSDT",
                "margin_coin": "USDT",
                "hold_mode": "one_way_mode",
                "pos_side": "long",
                "margin_mode": "crossed",
                "open_price_avg": Decimal("1960.001"),
                "close_price_avg": Decimal("1959.999"),
                "open_total_pos": Decimal("58"),
                "close_total_pos": Decimal("11.5"),
                "cum_realised_pnl": Decimal("-0.116"),
                "net_profit": Decimal("-45.588"),
                "total_funding": Decimal("0"),
                "open_fee_total": Decimal("-22.7360116"),
                "close_fee_total": Decimal("-22.7359884"),
                "cash_dividend": Decimal("17.5"),
                "created_time": Millis(1729928018076),
                "updated_time": Millis(1729929656321),
            }
        ],
        "cursor": "1111111111111111111",
    }
    DOCUMENTED = [
        ("category", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("hold_mode", ("one_way_mode", "hedge_mode")),
        ("margin_mode", ("crossed", "isolated")),
        ("pos_side", ("long", "short")),
    ]
    SIGNATURE = {
        "category": "query category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.position.history_position",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.row_id": "positionId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 2592000,
        "account_mode": "unified",
        "equivalent": "v2.mix.position.history_position",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.position.history_position", "v3.position.history_position"]
    PAGES = [
        {"list": [{"positionId": "106"}, {"positionId": "105"}], "cursor": "105"},
        {"list": [{"positionId": "104"}, {"positionId": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {"category": "USDT-FUTURES"}
    PAGE_ROWS = ("position_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 5184000000},
        "startTime": ["2592000000", "0"],
        "endTime": ["5184000000", "2592000000"],
    }
