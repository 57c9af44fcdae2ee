# Made by Specloom from bitget/rest/v3/account/convert-records.yaml; change that file, not this one.
"""``client.v3.account.convert_records``: GET /api/v3/account/convert-records."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestConvertRecords(PagedSuite, EndpointSuite):
    CALL = "v3.account.convert_records"
    METHOD = "GET"
    PATH = "/api/v3/account/convert-records"
    FULL = {
        "from_coin": "BTC",
        "to_coin": "USDT",
        "start_time": "1700000000003",
        "end_time": "1700000000004",
        "limit": "100",
        "cursor": "cursor6",
    }
    FULL_REQUEST = {
        "target": "/api/v3/account/convert-records?cursor=cursor6&endTime=1700000000004&fromCoin=BTC&limit=100&startTime=1700000000003&toCoin=USDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/account/convert-records", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1730369634178,
  "data": {
    "list": [
      {
        "fromCoin": "USDT",
        "fromCoinSize": "281.72276656",
        "toCoin": "ETH",
        "toCoinSize": "0.0986029682",
        "price": "0.0003499",
        "ts": "1730359119358"
      }
    ],
    "cursor": "1235780967957364737"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "from_coin": "USDT",
                "from_coin_size": Decimal("281.72276656"),
                "to_coin": "ETH",
                "to_coin_size": Decimal("0.0986029682"),
                "price": Decimal("0.0003499"),
                "ts": Millis(1730359119358),
            }
        ],
        "cursor": "1235780967957364737",
    }
    SIGNATURE = {
        "from_coin": "query fromCoin: text as str, optional",
        "to_coin": "query toCoin: text as str, optional",
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
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.convert_records",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 2592000,
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.convert_records", "v3.account.convert_records"]
    PAGES = [
        {"list": [{"fromCoin": "106"}, {"fromCoin": "105"}], "cursor": "105"},
        {"list": [{"fromCoin": "104"}, {"fromCoin": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {}
    PAGE_ROWS = ("from_coin", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 5184000000},
        "startTime": ["2592000000", "0"],
        "endTime": ["5184000000", "2591999999"],
    }
