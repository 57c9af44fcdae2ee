# Made by Specloom from bitget/rest/v3/reality/market/inner-trades.yaml; change that file, not this one.
"""``client.v3.reality.market.inner_trades``: GET /api/v3/reality/market/inner-trades."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestInnerTrades(PagedSuite, EndpointSuite):
    CALL = "v3.reality.market.inner_trades"
    METHOD = "GET"
    PATH = "/api/v3/reality/market/inner-trades"
    FULL = {"code": "code1", "limit": "100", "cursor": "cursor3"}
    FULL_REQUEST = {
        "target": "/api/v3/reality/market/inner-trades?code=code1&cursor=cursor3&limit=100",
        "body": "",
        "signed": False,
    }
    MINIMAL = {"code": "code1"}
    MINIMAL_REQUEST = {"target": "/api/v3/reality/market/inner-trades?code=code1", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "list": [
      {
        "reporterName": "John Smith",
        "issueOrgName": "Micron Technology Inc",
        "endDate": "2026-08-15",
        "announcementDate": "2026-08-16",
        "innerType": "Director",
        "position": "Chief Financial Officer",
        "securityTitle": "Common Stock",
        "tradeDate": "2026-08-14",
        "designatedExerciseDate": "1700000000009",
        "innerTradeType": "S",
        "actionType": "decrease",
        "tradeVolume": "5000",
        "tradePrice": "120.50",
        "holdingType": "direct",
        "indirectHoldingStatement": "indirectHoldingStatement15",
        "postTradeQuantity": "45000"
      }
    ],
    "cursor": "1233319323918499840"
  }
}
"""
    EXPECTED = {
        "list": [
            {
                "reporter_name": "John Smith",
                "issue_org_name": "Micron Technology Inc",
                "end_date": "2026-08-15",
                "announcement_date": "2026-08-16",
                "inner_type": "Director",
                "position": "Chief Financial Officer",
                "security_title": "Common Stock",
                "trade_date": "2026-08-14",
                "designated_exercise_date": Millis(1700000000009),
                "inner_trade_type": "S",
                "action_type": "decrease",
                "trade_volume": Decimal("5000"),
                "trade_price": Decimal("120.50"),
                "holding_type": "direct",
                "indirect_holding_statement": "indirectHoldingStatement15",
                "post_trade_quantity": Decimal("45000"),
            }
        ],
        "cursor": "1233319323918499840",
    }
    DOCUMENTED = [
        ("action_type", ("add", "decrease")),
        ("holding_type", ("direct", "indirect")),
        ("inner_trade_type", ("P", "S", "A", "F", "M", "C", "G", "J")),
    ]
    SIGNATURE = {
        "code": "query code: text as str, required",
        "limit": "query limit: integer as int, optional, default 20, max 100",
        "cursor": "query cursor: text as str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.reality.market.inner_trades",
        "paging.style": "cursor",
        "paging.param": "cursor",
        "paging.items": "list",
        "paging.source": "cursor",
        "paging.size_param": "limit",
        "paging.size_max": 100,
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.reality.market.inner_trades", "v3.reality.market.inner_trades"]
    PAGES = [
        {"list": [{"reporterName": "106"}, {"reporterName": "105"}], "cursor": "105"},
        {"list": [{"reporterName": "104"}, {"reporterName": "103"}], "cursor": "103"},
        {"list": [], "cursor": ""},
    ]
    PAGE_ARGUMENTS = {"code": "code1"}
    PAGE_ROWS = ("reporter_name", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("cursor", [None, "105", "103"])
    PAGE_SIZES = ("limit", ["100", "100", "100"])
    PAGE_SIZE_ARGUMENT = "limit"
