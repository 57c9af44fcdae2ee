# Made by Specloom from bitget/rest/v3/trade/fills.yaml; change that file, not this one.
"""``client.v3.trade.fills``: GET /api/v3/trade/fills."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestFills(PagedSuite, EndpointSuite):
    CALL = "v3.trade.fills"
    METHOD = "GET"
    PATH = "/api/v3/trade/fills"
    FULL = {
        "category": "SPOT",
        "order_id": "111111111111111111",
        "start_time": "1700000000003",
        "end_time": "1700000000004",
        "limit": "100",
        "cursor": "cursor6",
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/fills?category=SPOT&cursor=cursor6&endTime=1700000000004&limit=100&orderId=111111111111111111&startTime=1700000000003",
        "body": "",
        "signature": "bjxtSRVPRw3yqbPHe+GaoAFRKly3FrfmnITUA2KMFGg=",
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/fills",
        "body": "",
        "signature": "AzadO6ZT6VG9F48cC817KqTy15utoob8sEUY4HeS0NY=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1750142995229,
  "data": {
    "list": [
      {
        "execId": "131111111111111111",
        "execLinkId": "execLinkId2",
        "orderId": "orderId3",
        "clientOid": "clientOid4",
        "category": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "orderType": "market",
        "side": "sell",
        "execPrice": "106950.1",
        "execQty": "0.01",
        "execValue": "1069.501",
        "tradeScope": "taker",
        "tradeSide": "open",
        "feeDetail": [{"feeCoin": "USDT", "fee": "0.6417006"}],
        "createdTime": "1750141421721",
        "updatedTime": "1750141421728",
        "execPnl": "-0.002",
        "isRPI": "no"
      }
    ],
    "cursor": "131111111111111111"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "exec_id": "131111111111111111",
                "exec_link_id": "execLinkId2",
                "order_id": "orderId3",
                "client_oid": "clientOid4",
                "category": "USDT-FUTURES",
                "symbol": "BTCUSDT",
                "order_type": "market",
                "side": "sell",
                "exec_price": Decimal("106950.1"),
                "exec_qty": Decimal("0.01"),
                "exec_value": Decimal("1069.501"),
                "trade_scope": "taker",
                "trade_side": "open",
                "fee_detail": [{"fee_coin": "USDT", "fee": Decimal("0.6417006")}],
                "created_time": Millis(1750141421721),
                "updated_time": Millis(1750141421728),
                "exec_pnl": Decimal("-0.002"),
                "is_rpi": False,
            }
        ],
        "cursor": "131111111111111111",
    }
    DOCUMENTED = [
        ("category", ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("order_type", ("limit", "market")),
        ("side", ("buy", "sell")),
        ("trade_scope", ("taker", "maker")),
        ("trade_side", ("open", "close")),
    ]
    SIGNATURE = {
        "category": "query category: text as str, optional, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "order_id": "query orderId: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.fills",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.row_id": "execId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 2592000,
        "account_mode": "unified",
        "equivalent": "v2.spot.trade.fills",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.trade.fills", "v3.trade.fills"]
    PAGES = [
        {"list": [{"execId": "106"}, {"execId": "105"}], "cursor": "105"},
        {"list": [{"execId": "104"}, {"execId": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("exec_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 5184000000},
        "startTime": ["2592000000", "0"],
        "endTime": ["5184000000", "2592000000"],
    }
