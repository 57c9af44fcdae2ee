# Made by Specloom from bitget/rest/v2/margin/crossed/fills.yaml; change that file, not this one.
"""``client.v2.margin.crossed.fills``: GET /api/v2/margin/crossed/fills."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestFills(PagedSuite, EndpointSuite):
    CALL = "v2.margin.crossed.fills"
    METHOD = "GET"
    PATH = "/api/v2/margin/crossed/fills"
    FULL = {
        "symbol": "BTCUSDT",
        "order_id": "orderId2",
        "id_less_than": "idLessThan3",
        "start_time": "1693205171000",
        "end_time": "1694155571000",
        "limit": "20",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/crossed/fills?endTime=1694155571000&idLessThan=idLessThan3&limit=20&orderId=orderId2&startTime=1693205171000&symbol=BTCUSDT",
        "body": "",
        "signature": "Os+b7sHMtoR+0qXQ/9HXlwp2Scyh+m2jXxvphdI6fBs=",
    }
    MINIMAL = {"symbol": "BTCUSDT", "start_time": "1693205171000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/crossed/fills?startTime=1693205171000&symbol=BTCUSDT",
        "body": "",
        "signature": "EQy6s0WCfR6cimEIZNoq8JZrQA6ilulaeaEfGhw7V/g=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695636829522,
  "data": {
    "fills": [
      {
        "orderId": "121211212122",
        "tradeId": "tradeId2",
        "orderType": "limit",
        "side": "buy",
        "priceAvg": "32111",
        "size": "0.01",
        "amount": "1000",
        "tradeScope": "taker",
        "cTime": "1695629859821",
        "uTime": "1695629890839",
        "feeDetail": {
          "deduction": "yes",
          "feeCoin": "BGB",
          "totalDeductionFee": "-0.017118519726",
          "totalFee": "4.5",
          "feecoinCode": "feecoinCode5"
        },
        "symbol": "symbol12"
      }
    ],
    "maxId": "121211212122",
    "minId": "minId3"
  }
}
"""
    EXPECTED = {
        "fills": [
            {
                "order_id": "121211212122",
                "trade_id": "tradeId2",
                "order_type": "limit",
                "side": "buy",
                "price_avg": Decimal("32111"),
                "size": Decimal("0.01"),
                "amount": Decimal("1000"),
                "trade_scope": "taker",
                "c_time": Millis(1695629859821),
                "u_time": Millis(1695629890839),
                "fee_detail": {
                    "deduction": True,
                    "fee_coin": "BGB",
                    "total_deduction_fee": Decimal("-0.017118519726"),
                    "total_fee": Decimal("4.5"),
                    "feecoin_code": "feecoinCode5",
                },
                "symbol": "symbol12",
            }
        ],
        "max_id": "121211212122",
        "min_id": "minId3",
    }
    DOCUMENTED = [
        ("order_type", ("limit", "market")),
        ("side", ("sell", "buy", "liquidation_buy", "liquidation_sell", "system_repay_buy", "system_repay_sell")),
        ("trade_scope", ("taker", "maker")),
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "order_id": "query orderId: text as str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 500",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.crossed.fills",
        "paging.style": "min_max_id",
        "paging.param": "idLessThan",
        "paging.items": "fills",
        "paging.source": "minId",
        "paging.row_id": "tradeId",
        "paging.size_param": "limit",
        "paging.size_max": 500,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
        "equivalent": "v3.trade.fills",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.crossed.fills", "v2.margin.crossed.fills"]
    PAGES = [
        {"fills": [{"tradeId": "106"}, {"tradeId": "105"}], "minId": "105"},
        {"fills": [{"tradeId": "104"}, {"tradeId": "103"}], "minId": "103"},
        {"fills": [], "minId": ""},
    ]
    PAGE_ARGUMENTS = {"symbol": "BTCUSDT", "start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("trade_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["500", "500", "500"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
