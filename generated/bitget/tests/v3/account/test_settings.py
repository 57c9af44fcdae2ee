# Made by Specloom from bitget/rest/v3/account/settings.yaml; change that file, not this one.
"""``client.v3.account.settings``: GET /api/v3/account/settings."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestSettings(EndpointSuite):
    CALL = "v3.account.settings"
    METHOD = "GET"
    PATH = "/api/v3/account/settings"
    FULL = {}
    FULL_REQUEST = {
        "target": "/api/v3/account/settings",
        "body": "",
        "signature": "7qBxV8DvkHDmPGa0G+4pcqM9DaPoJQ1fKcrHK2nhaPM=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1753787749280,
  "data": {
    "uid": "1111111111",
    "accountMode": "hybrid",
    "assetMode": "multi_assets",
    "accountLevel": "advanced",
    "holdMode": "one_way_mode",
    "stpMode": "none",
    "deltaSwitch": "no",
    "repayMode": "manual",
    "symbolConfigList": [{"category": "USDT-FUTURES", "symbol": "BGBUSDT", "marginMode": "crossed", "leverage": "20"}],
    "coinConfigList": [{"coin": "USDT", "leverage": "6"}]
  }
}
"""
    EXPECTED = {
        "uid": "1111111111",
        "account_mode": "hybrid",
        "asset_mode": "multi_assets",
        "account_level": "advanced",
        "hold_mode": "one_way_mode",
        "stp_mode": "none",
        "delta_switch": False,
        "repay_mode": "manual",
        "symbol_config_list": [
            {"category": "USDT-FUTURES", "symbol": "BGBUSDT", "margin_mode": "crossed", "leverage": Decimal("20")}
        ],
        "coin_config_list": [{"coin": "USDT", "leverage": Decimal("6")}],
    }
    DOCUMENTED = [
        ("account_level", ("basic", "advanced", "isolated", "delta")),
        ("account_mode", ("unified", "hybrid", "upgrading", "switching")),
        ("category", ("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")),
        ("hold_mode", ("one_way_mode", "hedge_mode")),
        ("margin_mode", ("crossed", "isolated")),
        ("repay_mode", ("auto", "manual")),
        ("stp_mode", ("none", "cancel_taker", "cancel_maker", "cancel_both")),
    ]
    SIGNATURE = {}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "account"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.account.settings",
        "account_mode": "unified",
        "equivalent": "v2.spot.account.info",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "11000": ("WithdrawalRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.account.settings", "v3.account.settings"]
