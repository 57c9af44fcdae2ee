# Made by Specloom from bitget/rest/v2/spot/trade/fills.yaml; change that file, not this one.
"""``client.v2.spot.trade.fills``: GET /api/v2/spot/trade/fills."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestFills(PagedSuite, EndpointSuite):
    CALL = "v2.spot.trade.fills"
    METHOD = "GET"
    PATH = "/api/v2/spot/trade/fills"
    FULL = {
        "symbol": "BTCUSDT",
        "order_id": "orderId2",
        "start_time": "1659036670000",
        "end_time": "1659076670000",
        "limit": "20",
        "id_less_than": "idLessThan6",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/fills?endTime=1659076670000&idLessThan=idLessThan6&limit=20&orderId=orderId2&startTime=1659036670000&symbol=BTCUSDT",
        "body": "",
        "signature": "MKEMnvl+T8jhWmYG9TPFQw3r8SgVK5PfKBPxJG5xClk=",
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/trade/fills",
        "body": "",
        "signature": "67ok01CpKolMucwMni0yPhxjrqdmcQWQxmm8fUMtizo=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695865274510,
  "data": [
    {
      "userId": "**********",
      "symbol": "BTCUSDT",
      "orderId": "12345678910",
      "tradeId": "tradeId4",
      "orderType": "market",
      "side": "buy",
      "priceAvg": "13000",
      "size": "0.0007",
      "amount": "9.1",
      "feeDetail": {"deduction": "no", "feeCoin": "BTC", "totalDeductionFee": "3.5", "totalFee": "-0.0000007"},
      "tradeScope": "taker",
      "cTime": "1695865232579",
      "uTime": "1695865233027"
    }
  ]
}
"""
    EXPECTED = [
        {
            "user_id": "**********",
            "symbol": "BTCUSDT",
            "order_id": "12345678910",
            "trade_id": "tradeId4",
            "order_type": "market",
            "side": "buy",
            "price_avg": Decimal("13000"),
            "size": Decimal("0.0007"),
            "amount": Decimal("9.1"),
            "fee_detail": {
                "deduction": False,
                "fee_coin": "BTC",
                "total_deduction_fee": Decimal("3.5"),
                "total_fee": Decimal("-7E-7"),
            },
            "trade_scope": "taker",
            "c_time": Millis(1695865232579),
            "u_time": Millis(1695865233027),
        }
    ]
    DOCUMENTED = [("trade_scope", ("taker", "maker"))]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "order_id": "query orderId: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.fills",
        "rate_limit.copy_trader.requests": 1,
        "rate_limit.copy_trader.seconds": 1,
        "rate_limit.copy_trader.scope": "uid",
        "paging.style": "id_less_than",
        "paging.param": "idLessThan",
        "paging.source": "tradeId",
        "paging.source_of_row": True,
        "paging.row_id": "tradeId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "classic",
        "equivalent": "v3.trade.fills",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.spot.trade.fills", "v2.spot.trade.fills"]
    PAGES = [
        [{"tradeId": "106"}, {"tradeId": "105"}],
        [{"tradeId": "104"}, {"tradeId": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("trade_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
