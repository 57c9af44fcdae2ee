# Made by Specloom from bitget/rest/v3/market/history-fund-rate.yaml; change that file, not this one.
"""``client.v3.market.history_fund_rate``: GET /api/v3/market/history-fund-rate."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestHistoryFundRate(EndpointSuite):
    CALL = "v3.market.history_fund_rate"
    METHOD = "GET"
    PATH = "/api/v3/market/history-fund-rate"
    FULL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "cursor": "1", "limit": "10"}
    FULL_REQUEST = {
        "target": "/api/v3/market/history-fund-rate?category=USDT-FUTURES&cursor=1&limit=10&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/market/history-fund-rate?category=USDT-FUTURES&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1754908278922,
  "data": {"resultList": [{"symbol": "BTCUSDT", "fundingRate": "0.0001", "fundingRateTimestamp": "1754899200000"}]}
}
"""
    EXPECTED = {
        "result_list": [
            {"symbol": "BTCUSDT", "funding_rate": Decimal("0.0001"), "funding_rate_timestamp": Millis(1754899200000)}
        ]
    }
    SIGNATURE = {
        "category": "query category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "cursor": "query cursor: text as str, optional, default 1",
        "limit": "query limit: integer as int, optional, default 20, max 100",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.history_fund_rate",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.history_fund_rate", "v3.market.history_fund_rate"]
