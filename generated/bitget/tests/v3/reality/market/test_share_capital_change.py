# Made by Specloom from bitget/rest/v3/reality/market/share-capital-change.yaml; change that file, not this one.
"""``client.v3.reality.market.share_capital_change``: GET /api/v3/reality/market/share-capital-change."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestShareCapitalChange(EndpointSuite):
    CALL = "v3.reality.market.share_capital_change"
    METHOD = "GET"
    PATH = "/api/v3/reality/market/share-capital-change"
    FULL = {"code": "code1"}
    FULL_REQUEST = {"target": "/api/v3/reality/market/share-capital-change?code=code1", "body": "", "signed": False}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "announcementDate": "2026-08-10",
    "changeDate": "2026-08-01",
    "totalShares": "1100000000",
    "commonShares": "4.5",
    "preferredShares": "0",
    "otherShares": "6.5",
    "specialExplain": "specialExplain7",
    "changeReason": "Employee stock incentive plan exercise"
  }
}
"""
    EXPECTED = {
        "announcement_date": "2026-08-10",
        "change_date": "2026-08-01",
        "total_shares": Decimal("1100000000"),
        "common_shares": Decimal("4.5"),
        "preferred_shares": Decimal("0"),
        "other_shares": Decimal("6.5"),
        "special_explain": "specialExplain7",
        "change_reason": "Employee stock incentive plan exercise",
    }
    SIGNATURE = {"code": "query code: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.reality.market.share_capital_change",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.reality.market.share_capital_change", "v3.reality.market.share_capital_change"]
