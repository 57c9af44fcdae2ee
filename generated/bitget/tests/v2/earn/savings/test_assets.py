# Made by Specloom from bitget/rest/v2/earn/savings/assets.yaml; change that file, not this one.
"""``client.v2.earn.savings.assets``: GET /api/v2/earn/savings/assets."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestAssets(PagedSuite, EndpointSuite):
    CALL = "v2.earn.savings.assets"
    METHOD = "GET"
    PATH = "/api/v2/earn/savings/assets"
    FULL = {
        "period_type": "fixed",
        "start_time": "1700000000002",
        "end_time": "1700000000003",
        "limit": "100",
        "id_less_than": "idLessThan5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/earn/savings/assets?endTime=1700000000003&idLessThan=idLessThan5&limit=100&periodType=fixed&startTime=1700000000002",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"period_type": "fixed"}
    MINIMAL_REQUEST = {"target": "/api/v2/earn/savings/assets?periodType=fixed", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1696748867881,
  "data": {
    "resultList": [
      {
        "productId": "123123123",
        "orderId": "xxxx",
        "productCoin": "BGB",
        "interestCoin": "interestCoin4",
        "periodType": "flexible",
        "period": "period6",
        "holdAmount": "100.000",
        "lastProfit": "0.01643800",
        "totalProfit": "1.25479000",
        "holdDays": "19",
        "status": "in_holding",
        "allowRedemption": "true",
        "productLevel": "normal",
        "apy": [{"rateLevel": "1", "minApy": "0.000000", "maxApy": "200.000000", "currentApy": "6.00"}],
        "advanceRedeem": "false"
      }
    ],
    "endId": "123456789"
  }
}
"""
    EXPECTED = {
        "result_list": [
            {
                "product_id": "123123123",
                "order_id": "xxxx",
                "product_coin": "BGB",
                "interest_coin": "interestCoin4",
                "period_type": "flexible",
                "period": "period6",
                "hold_amount": Decimal("100.000"),
                "last_profit": Decimal("0.01643800"),
                "total_profit": Decimal("1.25479000"),
                "hold_days": 19,
                "status": "in_holding",
                "allow_redemption": True,
                "product_level": "normal",
                "apy": [
                    {
                        "rate_level": "1",
                        "min_apy": Decimal("0.000000"),
                        "max_apy": Decimal("200.000000"),
                        "current_apy": Decimal("6.00"),
                    }
                ],
                "advance_redeem": False,
            }
        ],
        "end_id": "123456789",
    }
    DOCUMENTED = [
        ("period_type", ("flexible", "fixed")),
        ("product_level", ("beginner", "normal", "VIP")),
        ("status", ("in_progress", "in_redemption", "in_holding")),
    ]
    SIGNATURE = {
        "period_type": "query periodType: text as str, required, one of flexible fixed",
        "start_time": "query startTime: ms as datetime | int | str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "id_less_than": "query idLessThan: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "earn"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.earn.savings.assets",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "resultList",
        "paging.source": "endId",
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "paging.window.max_seconds": 7776000,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.savings.assets", "v2.earn.savings.assets"]
    PAGES = [
        {"resultList": [{"orderId": "106"}, {"orderId": "105"}], "endId": "105"},
        {"resultList": [{"orderId": "104"}, {"orderId": "103"}], "endId": "103"},
        {"resultList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"period_type": "fixed"}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
    LONG_RANGE = {
        "range": {"start_time": 0, "end_time": 15552000000},
        "startTime": ["7776000000", "0"],
        "endTime": ["15552000000", "7776000000"],
    }
