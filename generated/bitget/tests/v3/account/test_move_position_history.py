# Made by Specloom from bitget/rest/v3/account/move-position-history.yaml; change that file, not this one.
"""``client.v3.account.move_position_history``: GET /api/v3/account/move-position-history."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestMovePositionHistory(PagedSuite, EndpointSuite):
    CALL = "v3.account.move_position_history"
    METHOD = "GET"
    PATH = "/api/v3/account/move-position-history"
    FULL = {
        "category": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "start_time": "1700000000003",
        "end_time": "1700000000004",
        "cursor": "cursor5",
        "limit": "100",
    }
    FULL_REQUEST = {
        "target": "/api/v3/account/move-position-history?category=USDT-FUTURES&cursor=cursor5&endTime=1700000000004&limit=100&startTime=1700000000003&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"category": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/account/move-position-history?category=USDT-FUTURES",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730186348272,
  "data": {
    "list": [
      {
        "category": "USDT-FUTURES",
        "fromUid": "111111111",
        "toUid": "222222222",
        "orderId": "121211212122",
        "openExecId": "343434343434",
        "closeExecId": "343434343435",
        "symbol": "BTCUSDT",
        "posSide": "long",
        "qty": "0.5",
        "price": "61000",
        "status": "completed",
        "createdTime": "1730181468493",
        "updatedTime": "1730181468593"
      }
    ],
    "cursor": "1233319323918499840"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "category": "USDT-FUTURES",
                "from_uid": "111111111",
                "to_uid": "222222222",
                "order_id": "121211212122",
                "open_exec_id": "343434343434",
                "close_exec_id": "343434343435",
                "symbol": "BTCUSDT",
                "pos_side": "long",
                "qty": Decimal("0.5"),
                "price": Decimal("61000"),
                "status": "completed",
                "created_time": Millis(1730181468493),
                "updated_time": Millis(1730181468593),
            }
        ],
        "cursor": "1233319323918499840",
    }
    DOCUMENTED = [
        ("category", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("pos_side", ("long", "short")),
        ("status", ("processing", "completed", "failed")),
    ]
    SIGNATURE = {
        "category": "query category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "cursor": "query cursor: text as str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 100",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.move_position_history",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.move_position_history", "v3.account.move_position_history"]
    PAGES = [
        {"list": [{"orderId": "106"}, {"orderId": "105"}], "cursor": "105"},
        {"list": [{"orderId": "104"}, {"orderId": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {"category": "USDT-FUTURES"}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
