# Made by Specloom from bitget/rest/v2/copy/mix-trader/config-setting-symbols.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.config_setting_symbols``: POST /api/v2/copy/mix-trader/config-setting-symbols."""

from support.endpoint_suite import EndpointSuite


class TestConfigSettingSymbols(EndpointSuite):
    CALL = "v2.copy.mix_trader.config_setting_symbols"
    METHOD = "POST"
    PATH = "/api/v2/copy/mix-trader/config-setting-symbols"
    FULL = {"setting_list": [{"symbol": "BTCUSDT", "product_type": "USDT-FUTURES", "setting_type": "add"}]}
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/config-setting-symbols",
        "body": '{"settingList":[{"symbol":"BTCUSDT","productType":"USDT-FUTURES","settingType":"add"}]}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1627354109502, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "setting_list": "body settingList: list as Sequence, required, max_items 50",
        "setting_list.symbol": "body symbol: text as Symbol | str, required, symbol",
        "setting_list.product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "setting_list.setting_type": "body settingType: text as str, required, one of ADD DELETE UPDATE",
        "setting_list.stop_surplus_ratio": "body stopSurplusRatio: decimal as Decimal | int | str, optional",
        "setting_list.stop_loss_ratio": "body stopLossRatio: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.mix_trader.config_setting_symbols",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.mix_trader.config_setting_symbols"]
