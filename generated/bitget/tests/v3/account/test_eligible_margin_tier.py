# Made by Specloom from bitget/rest/v3/account/eligible-margin-tier.yaml; change that file, not this one.
"""``client.v3.account.eligible_margin_tier``: GET /api/v3/account/eligible-margin-tier."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestEligibleMarginTier(EndpointSuite):
    CALL = "v3.account.eligible_margin_tier"
    METHOD = "GET"
    PATH = "/api/v3/account/eligible-margin-tier"
    FULL = {"coin": "coin1"}
    FULL_REQUEST = {"target": "/api/v3/account/eligible-margin-tier?coin=coin1", "body": "", "signed": True}
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v3/account/eligible-margin-tier", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1784618341109,
  "data": [
    {
      "coin": "BTC",
      "tiers": [{"tier": "1", "minTierValue": "0", "maxTierValue": "50000", "leverage": "10", "mmr": "0.05"}]
    }
  ]
}
"""
    EXPECTED = [
        {
            "coin": "BTC",
            "tiers": [
                {
                    "tier": 1,
                    "min_tier_value": Decimal("0"),
                    "max_tier_value": Decimal("50000"),
                    "leverage": Decimal("10"),
                    "mmr": Decimal("0.05"),
                }
            ],
        }
    ]
    SIGNATURE = {"coin": "query coin: text as str, optional"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.eligible_margin_tier",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.eligible_margin_tier", "v3.account.eligible_margin_tier"]
