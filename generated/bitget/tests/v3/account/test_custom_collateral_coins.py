# Made by Specloom from bitget/rest/v3/account/custom-collateral-coins.yaml; change that file, not this one.
"""``client.v3.account.custom_collateral_coins``: GET /api/v3/account/custom-collateral-coins."""

from support.endpoint_suite import EndpointSuite


class TestCustomCollateralCoins(EndpointSuite):
    CALL = "v3.account.custom_collateral_coins"
    METHOD = "GET"
    PATH = "/api/v3/account/custom-collateral-coins"
    FULL = {}
    FULL_REQUEST = {"target": "/api/v3/account/custom-collateral-coins", "body": "", "signed": False}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740000000000, "data": [{"collateralCoin": "BTC"}]}
"""
    EXPECTED = [{"collateral_coin": "BTC"}]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "public",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.account.custom_collateral_coins",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.custom_collateral_coins", "v3.account.custom_collateral_coins"]
