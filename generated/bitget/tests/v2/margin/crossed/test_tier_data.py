# Made by Specloom from bitget/rest/v2/margin/crossed/tier-data.yaml; change that file, not this one.
"""``client.v2.margin.crossed.tier_data``: GET /api/v2/margin/crossed/tier-data."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestTierData(EndpointSuite):
    CALL = "v2.margin.crossed.tier_data"
    METHOD = "GET"
    PATH = "/api/v2/margin/crossed/tier-data"
    FULL = {"coin": "ETH"}
    FULL_REQUEST = {"target": "/api/v2/margin/crossed/tier-data?coin=ETH", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695167748916,
  "data": [{"tier": "1", "leverage": "3", "coin": "ETH", "maxBorrowableAmount": "6", "maintainMarginRate": "0.05"}]
}
"""
    EXPECTED = [
        {
            "tier": 1,
            "leverage": Decimal("3"),
            "coin": "ETH",
            "max_borrowable_amount": Decimal("6"),
            "maintain_margin_rate": Decimal("0.05"),
        }
    ]
    SIGNATURE = {"coin": "query coin: text as str, required"}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.margin.crossed.tier_data",
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.crossed.tier_data", "v2.margin.crossed.tier_data"]
