# Made by Specloom from bitget/rest/v2/margin/crossed/account/risk-rate.yaml; change that file, not this one.
"""``client.v2.margin.crossed.account.risk_rate``: GET /api/v2/margin/crossed/account/risk-rate."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestRiskRate(EndpointSuite):
    CALL = "v2.margin.crossed.account.risk_rate"
    METHOD = "GET"
    PATH = "/api/v2/margin/crossed/account/risk-rate"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v2/margin/crossed/account/risk-rate", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695636742119,
  "data": {"riskRateRatio": "0", "riskRate": "2.5"}
}
"""
    EXPECTED = {"risk_rate_ratio": Decimal("0"), "risk_rate": Decimal("2.5")}
    SIGNATURE = {}
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.crossed.account.risk_rate",
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.crossed.account.risk_rate", "v2.margin.crossed.account.risk_rate"]
