# Made by Specloom from bitget/rest/v2/mix/account/set-asset-mode.yaml; change that file, not this one.
"""``client.v2.mix.account.set_asset_mode``: POST /api/v2/mix/account/set-asset-mode."""

from support.endpoint_suite import EndpointSuite


class TestSetAssetMode(EndpointSuite):
    CALL = "v2.mix.account.set_asset_mode"
    METHOD = "POST"
    PATH = "/api/v2/mix/account/set-asset-mode"
    FULL = {"product_type": "USDT-FUTURES", "asset_mode": "union"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/account/set-asset-mode",
        "body": '{"productType":"USDT-FUTURES","assetMode":"union"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1725848356656, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "product_type": "body productType: text as str, required",
        "asset_mode": "body assetMode: text as str, required, one of single union",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "mix", "account"),
        "rate_limit.default.requests": 2,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.account.set_asset_mode",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.mix.account.set_asset_mode"]
