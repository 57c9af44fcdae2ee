# Made by Specloom from bitget/rest/v3/account/financial-records.yaml; change that file, not this one.
"""``client.v3.account.financial_records``: GET /api/v3/account/financial-records."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestFinancialRecords(PagedSuite, EndpointSuite):
    CALL = "v3.account.financial_records"
    METHOD = "GET"
    PATH = "/api/v3/account/financial-records"
    FULL = {
        "category": "USDT-FUTURES",
        "coin": "BGB",
        "type": "type3",
        "start_time": "1700000000004",
        "end_time": "1700000000005",
        "limit": "100",
        "cursor": "cursor7",
    }
    FULL_REQUEST = {
        "target": "/api/v3/account/financial-records?category=USDT-FUTURES&coin=BGB&cursor=cursor7&endTime=1700000000005&limit=100&startTime=1700000000004&type=type3",
        "body": "",
        "signature": "hq2lgvnzyKRTTfTAdx0aoGNes6kw2o1WowSPK4LqqUs=",
    }
    MINIMAL = {"category": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/account/financial-records?category=USDT-FUTURES",
        "body": "",
        "signature": "vTgqpc8UVGsk3cBmA5iB9f0nZgt2aDZnizZmxVHkvG0=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1750135478641,
  "data": {
    "list": [
      {
        "category": "Margin",
        "id": "13111111111111111",
        "symbol": "BTCUSDT",
        "coin": "BTC",
        "type": "ORDER_DEALT_IN",
        "positionType": "crossed",
        "fee": "-0.00000531",
        "positionAmount": "0.001",
        "positionBalance": "9.5",
        "amount": "0.00531168",
        "balance": "55.10017801",
        "ts": "1745853486185"
      }
    ],
    "cursor": "122222222222222222"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "category": "Margin",
                "id": "13111111111111111",
                "symbol": "BTCUSDT",
                "coin": "BTC",
                "type": "ORDER_DEALT_IN",
                "position_type": "crossed",
                "fee": Decimal("-0.00000531"),
                "position_amount": Decimal("0.001"),
                "position_balance": Decimal("9.5"),
                "amount": Decimal("0.00531168"),
                "balance": Decimal("55.10017801"),
                "ts": Millis(1745853486185),
            }
        ],
        "cursor": "122222222222222222",
    }
    DOCUMENTED = [
        ("category", ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES", "OTHER", "Margin")),
        ("position_type", ("crossed", "isolated")),
    ]
    SIGNATURE = {
        "category": "query category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES OTHER",
        "coin": "query coin: text as str, optional",
        "type": "query type: text as str, optional",
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
        "rate_limit.pool": "v3.account.financial_records",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.row_id": "id",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 2592000,
        "account_mode": "unified",
        "equivalent": "v2.spot.account.bills",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.financial_records", "v3.account.financial_records"]
    PAGES = [
        {"list": [{"id": "106"}, {"id": "105"}], "cursor": "105"},
        {"list": [{"id": "104"}, {"id": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {"category": "USDT-FUTURES"}
    PAGE_ROWS = ("id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 5184000000},
        "startTime": ["2592000000", "0"],
        "endTime": ["5184000000", "2592000000"],
    }
