# Made by Specloom from bitget/rest/v2/copy/spot-trader/config-setting-symbols.yaml; change that file, not this one.
"""``client.v2.copy.spot_trader.config_setting_symbols``: POST /api/v2/copy/spot-trader/config-setting-symbols."""

from support.endpoint_suite import EndpointSuite


class TestConfigSettingSymbols(EndpointSuite):
    CALL = "v2.copy.spot_trader.config_setting_symbols"
    METHOD = "POST"
    PATH = "/api/v2/copy/spot-trader/config-setting-symbols"
    FULL = {"symbol_list": ["ethusdt", "btcusdt"], "setting_type": "add"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/spot-trader/config-setting-symbols",
        "body": '{"symbolList":["ethusdt","btcusdt"],"settingType":"add"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1656066841304, "data": ""}
"""
    EXPECTED = None
    SIGNATURE = {
        "symbol_list": "body symbolList: list as Sequence[str], required, max_items 50",
        "setting_type": "body settingType: text as str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.spot_trader.config_setting_symbols",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.spot_trader.config_setting_symbols"]
