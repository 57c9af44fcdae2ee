# Made by Specloom from bitget/rest/v3/account/collateral-type.yaml; change that file, not this one.
"""``client.v3.account.collateral_type``: GET /api/v3/account/collateral-type."""

from support.endpoint_suite import EndpointSuite


class TestCollateralType(EndpointSuite):
    CALL = "v3.account.collateral_type"
    METHOD = "GET"
    PATH = "/api/v3/account/collateral-type"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/account/collateral-type", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {"collateralType": "custom", "collateralCoins": "BTC,ETH,USDT"}
}
"""
    EXPECTED = {"collateral_type": "custom", "collateral_coins": "BTC,ETH,USDT"}
    DOCUMENTED = [("collateral_type", ("mainstream", "all", "custom"))]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.collateral_type",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.collateral_type", "v3.account.collateral_type"]
