# Made by Specloom from bitget/rest/v3/market/liquidations.yaml; change that file, not this one.
"""``client.v3.market.liquidations``: GET /api/v3/market/liquidations."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestLiquidations(PagedSuite, EndpointSuite):
    CALL = "v3.market.liquidations"
    METHOD = "GET"
    PATH = "/api/v3/market/liquidations"
    FULL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "limit": "100", "cursor": "cursor4"}
    FULL_REQUEST = {
        "target": "/api/v3/market/liquidations?category=USDT-FUTURES&cursor=cursor4&limit=100&symbol=BTCUSDT",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"category": "USDT-FUTURES"}
    MINIMAL_REQUEST = {"target": "/api/v3/market/liquidations?category=USDT-FUTURES", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "data": {
    "list": [{"symbol": "BTCUSDT", "side": "buy", "price": "29990.5", "amount": "0.5", "ts": "1690313813709"}],
    "cursor": "1690313813709"
  },
  "msg": "success",
  "requestTime": 1690313813709
}
"""
    EXPECTED = {
        "list": [
            {
                "symbol": "BTCUSDT",
                "side": "buy",
                "price": Decimal("29990.5"),
                "amount": Decimal("0.5"),
                "ts": Millis(1690313813709),
            }
        ],
        "cursor": "1690313813709",
    }
    DOCUMENTED = [("side", ("buy", "sell"))]
    SIGNATURE = {
        "category": "query category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "query symbol: text as Symbol | str, optional, symbol",
        "limit": "query limit: integer as int, optional, default 100, max 100",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.market.liquidations",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.size_param": "limit",
        "paging.size_max": 100,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.market.liquidations", "v3.market.liquidations"]
    PAGES = [
        {"list": [{"symbol": "106"}, {"symbol": "105"}], "cursor": "105"},
        {"list": [{"symbol": "104"}, {"symbol": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {"category": "USDT-FUTURES"}
    PAGE_ROWS = ("symbol", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
