# Made by Specloom from bitget/rest/v2/earn/sharkfin/product.yaml; change that file, not this one.
"""``client.v2.earn.sharkfin.product``: GET /api/v2/earn/sharkfin/product."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestProduct(PagedSuite, EndpointSuite):
    CALL = "v2.earn.sharkfin.product"
    METHOD = "GET"
    PATH = "/api/v2/earn/sharkfin/product"
    FULL = {"coin": "ETH", "limit": "20", "id_less_than": "idLessThan3"}
    FULL_REQUEST = {
        "target": "/api/v2/earn/sharkfin/product?coin=ETH&idLessThan=idLessThan3&limit=20",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"coin": "ETH"}
    MINIMAL_REQUEST = {"target": "/api/v2/earn/sharkfin/product?coin=ETH", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1696754489003,
  "data": {
    "resultList": [
      {
        "productId": "1",
        "productName": "USDT/ETH_20231009",
        "productCoin": "ETH",
        "subscribeCoin": "USDT",
        "farmingStartTime": "1696744800000",
        "farmingEndTime": "1696831200000",
        "lowerRate": "7.06",
        "defaultRate": "7",
        "upperRate": "8.8",
        "period": "period10",
        "interestStartTime": "1696838400000",
        "status": "in_progress",
        "minAmount": "0.1",
        "limitAmount": "500001.0",
        "soldAmount": "310187.2",
        "endTime": "1700000000016",
        "startTime": "1700000000017"
      }
    ],
    "endId": "1"
  }
}
"""
    EXPECTED = {
        "result_list": [
            {
                "product_id": "1",
                "product_name": "USDT/ETH_20231009",
                "product_coin": "ETH",
                "subscribe_coin": "USDT",
                "farming_start_time": Millis(1696744800000),
                "farming_end_time": Millis(1696831200000),
                "lower_rate": Decimal("7.06"),
                "default_rate": Decimal("7"),
                "upper_rate": Decimal("8.8"),
                "period": "period10",
                "interest_start_time": Millis(1696838400000),
                "status": "in_progress",
                "min_amount": Decimal("0.1"),
                "limit_amount": "500001.0",
                "sold_amount": Decimal("310187.2"),
                "end_time": Millis(1700000000016),
                "start_time": Millis(1700000000017),
            }
        ],
        "end_id": "1",
    }
    DOCUMENTED = [
        (
            "status",
            (
                "not_started",
                "in_progress",
                "paused",
                "interest_pending",
                "settle_pending",
                "settled",
                "redeemed",
                "sold_out",
            ),
        )
    ]
    SIGNATURE = {
        "coin": "query coin: text as str, required",
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
        "rate_limit.pool": "v2.earn.sharkfin.product",
        "paging.style": "end_id",
        "paging.param": "idLessThan",
        "paging.items": "resultList",
        "paging.source": "endId",
        "paging.size_param": "limit",
        "paging.size_max": 100,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "59002": ("EarnRejected", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.earn.sharkfin.product", "v2.earn.sharkfin.product"]
    PAGES = [
        {"resultList": [{"productId": "106"}, {"productId": "105"}], "endId": "105"},
        {"resultList": [{"productId": "104"}, {"productId": "103"}], "endId": "103"},
        {"resultList": [], "endId": ""},
    ]
    PAGE_ARGUMENTS = {"coin": "ETH"}
    PAGE_ROWS = ("product_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
