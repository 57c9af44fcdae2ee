# Made by Specloom from bitget/rest/v2/mix/market/history-fund-rate.yaml; change that file, not this one.
"""``client.v2.mix.market.history_fund_rate``: GET /api/v2/mix/market/history-fund-rate."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestHistoryFundRate(PagedSuite, EndpointSuite):
    CALL = "v2.mix.market.history_fund_rate"
    METHOD = "GET"
    PATH = "/api/v2/mix/market/history-fund-rate"
    FULL = {"symbol": "BTCUSDT", "product_type": "usdt-futures", "page_size": "100", "page_no": "13"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/market/history-fund-rate?pageNo=13&pageSize=100&productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"symbol": "BTCUSDT", "product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/market/history-fund-rate?productType=usdt-futures&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695796546319,
  "data": [{"symbol": "BTCUSDT", "fundingRate": "0.0005", "fundingTime": "1695776400000"}]
}
"""
    EXPECTED = [{"symbol": "BTCUSDT", "funding_rate": Decimal("0.0005"), "funding_time": Millis(1695776400000)}]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "product_type": "query productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "page_size": "query pageSize: integer as int, optional, default 20, max 100",
        "page_no": "query pageNo: integer as int, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "public",
        "effect": "read",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.mix.market.history_fund_rate",
        "paging.style": "page_no",
        "paging.param": "pageNo",
        "paging.size_param": "pageSize",
        "paging.size_max": 100,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.market.history_fund_rate", "v2.mix.market.history_fund_rate"]
    PAGES = [
        [{"symbol": "106"}, {"symbol": "105"}],
        [{"symbol": "104"}, {"symbol": "103"}],
        [],
    ]
    PAGE_ARGUMENTS = {"symbol": "BTCUSDT", "product_type": "usdt-futures"}
    PAGE_ROWS = ("symbol", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("pageNo", ["1", "2", "3"])
    PAGE_SIZES = ("pageSize", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "page_size"
