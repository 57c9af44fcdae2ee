# Made by Specloom from bitget/rest/v3/account/set-collateral-type.yaml; change that file, not this one.
"""``client.v3.account.set_collateral_type``: POST /api/v3/account/set-collateral-type."""

from support.endpoint_suite import EndpointSuite


class TestSetCollateralType(EndpointSuite):
    CALL = "v3.account.set_collateral_type"
    METHOD = "POST"
    PATH = "/api/v3/account/set-collateral-type"
    FULL = {"collateral_type": "mainstream", "collateral_coins": "collateralCoins2", "allow_cashplus": "yes"}
    FULL_REQUEST = {
        "target": "/api/v3/account/set-collateral-type",
        "body": '{"collateralType":"mainstream","collateralCoins":"collateralCoins2","allowCashplus":"yes"}',
        "signed": True,
    }
    MINIMAL = {"collateral_type": "mainstream"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/account/set-collateral-type",
        "body": '{"collateralType":"mainstream"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740000000000, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "collateral_type": "body collateralType: text as str, required, one of mainstream all custom",
        "collateral_coins": "body collateralCoins: text as str, optional, required if collateralType is custom",
        "allow_cashplus": "body allowCashplus: text as str, optional, one of yes no",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 2,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.set_collateral_type",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.account.set_collateral_type"]
