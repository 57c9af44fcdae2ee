# Made by Specloom from bitget/rest/v2/copy/mix-trader/config-settings-base.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.config_settings_base``: POST /api/v2/copy/mix-trader/config-settings-base."""

from support.endpoint_suite import EndpointSuite


class TestConfigSettingsBase(EndpointSuite):
    CALL = "v2.copy.mix_trader.config_settings_base"
    METHOD = "POST"
    PATH = "/api/v2/copy/mix-trader/config-settings-base"
    FULL = {"enable": "yes", "show_total_equity": "YES", "show_tpsl": "NO"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/config-settings-base",
        "body": '{"enable":"yes","showTotalEquity":"YES","showTpsl":"NO"}',
        "signed": True,
    }
    MINIMAL = {}
    MINIMAL_REQUEST = {"target": "/api/v2/copy/mix-trader/config-settings-base", "body": "{}", "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1627354109502, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "enable": "body enable: text as str, optional, one of YES NO",
        "show_total_equity": "body showTotalEquity: text as str, optional, one of YES NO",
        "show_tpsl": "body showTpsl: text as str, optional, one of YES NO",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.mix_trader.config_settings_base",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.mix_trader.config_settings_base"]
