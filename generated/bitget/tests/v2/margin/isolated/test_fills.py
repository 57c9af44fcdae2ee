# Made by Specloom from bitget/rest/v2/margin/isolated/fills.yaml; change that file, not this one.
"""``client.v2.margin.isolated.fills``: GET /api/v2/margin/isolated/fills."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestFills(PagedSuite, EndpointSuite):
    CALL = "v2.margin.isolated.fills"
    METHOD = "GET"
    PATH = "/api/v2/margin/isolated/fills"
    FULL = {
        "symbol": "BTCUSDT",
        "start_time": "1695336324000",
        "order_id": "orderId3",
        "id_less_than": "idLessThan4",
        "end_time": "1700000000005",
        "limit": "500",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/fills?endTime=1700000000005&idLessThan=idLessThan4&limit=500&orderId=orderId3&startTime=1695336324000&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT", "start_time": "1695336324000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/isolated/fills?startTime=1695336324000&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695623797791,
  "data": {
    "fills": [
      {
        "orderId": "121211212122",
        "tradeId": "tradeId2",
        "orderType": "limit",
        "side": "buy",
        "priceAvg": "1721.5",
        "size": "0.1",
        "amount": "172.15",
        "tradeScope": "taker",
        "feeDetail": {
          "deduction": "no",
          "feeCoin": "ETH",
          "totalDeductionFee": "0",
          "totalFee": "-0.00010000",
          "feecoinCode": "feecoinCode5"
        },
        "cTime": "1695621005237",
        "uTime": "1695621006149"
      }
    ],
    "minId": "1",
    "maxId": "maxId3"
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
                "price_avg": Decimal("1721.5"),
                "size": Decimal("0.1"),
                "amount": Decimal("172.15"),
                "trade_scope": "taker",
                "fee_detail": {
                    "deduction": False,
                    "fee_coin": "ETH",
                    "total_deduction_fee": Decimal("0"),
                    "total_fee": Decimal("-0.00010000"),
                    "feecoin_code": "feecoinCode5",
                },
                "c_time": Millis(1695621005237),
                "u_time": Millis(1695621006149),
            }
        ],
        "min_id": "1",
        "max_id": "maxId3",
    }
    DOCUMENTED = [("side", ("buy", "sell")), ("trade_scope", ("taker", "maker"))]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "order_id": "query orderId: text as str, optional",
        "id_less_than": "query idLessThan: text as str, optional",
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
        "rate_limit.pool": "v2.margin.isolated.fills",
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
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.isolated.fills", "v2.margin.isolated.fills"]
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
