# Made by Specloom from bitget/rest/v2/copy/mix-follower/settings.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.settings``: POST /api/v2/copy/mix-follower/settings."""

from support.endpoint_suite import EndpointSuite


class TestSettings(EndpointSuite):
    CALL = "v2.copy.mix_follower.settings"
    METHOD = "POST"
    PATH = "/api/v2/copy/mix-follower/settings"
    FULL = {
        "trader_id": "123123123",
        "auto_copy": "on",
        "mode": "mode3",
        "settings": [
            {
                "symbol": "BTCUSDT",
                "product_type": "USDT-FUTURES",
                "margin_type": "trader",
                "margin_coin": "USDT",
                "lever_type": "trader",
                "trace_type": "amount",
                "trace_value": "330",
                "max_hold_size": "5000",
            }
        ],
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-follower/settings",
        "body": '{"traderId":"123123123","autoCopy":"on","mode":"mode3","settings":[{"symbol":"BTCUSDT","productType":"USDT-FUTURES","marginType":"trader","marginCoin":"USDT","leverType":"trader","traceType":"amount","traceValue":"330","maxHoldSize":"5000"}]}',
        "signed": True,
    }
    MINIMAL = {
        "trader_id": "123123123",
        "settings": [
            {
                "symbol": "BTCUSDT",
                "product_type": "USDT-FUTURES",
                "margin_type": "trader",
                "margin_coin": "USDT",
                "lever_type": "trader",
                "trace_type": "amount",
                "trace_value": "330",
                "max_hold_size": "5000",
            }
        ],
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/copy/mix-follower/settings",
        "body": '{"traderId":"123123123","settings":[{"symbol":"BTCUSDT","productType":"USDT-FUTURES","marginType":"trader","marginCoin":"USDT","leverType":"trader","traceType":"amount","traceValue":"330","maxHoldSize":"5000"}]}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1627354109502, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "trader_id": "body traderId: text as str, required",
        "auto_copy": "body autoCopy: text as str, optional, one of on off",
        "mode": "body mode: text as str, optional",
        "settings": "body settings: list as Sequence, required, max_items 10",
        "settings.symbol": "body symbol: text as Symbol | str, required, symbol",
        "settings.product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "settings.margin_type": "body marginType: text as str, required, one of trader specify",
        "settings.margin_coin": "body marginCoin: text as str, optional",
        "settings.lever_type": "body leverType: text as str, required, one of position specify trader",
        "settings.long_leverage": "body longLeverage: decimal as Decimal | int | str, optional",
        "settings.short_leverage": "body shortLeverage: decimal as Decimal | int | str, optional",
        "settings.trace_type": "body traceType: text as str, required, one of percent amount count",
        "settings.trace_value": "body traceValue: decimal as Decimal | int | str, required",
        "settings.max_hold_size": "body maxHoldSize: decimal as Decimal | int | str, optional",
        "settings.stop_surplus_ratio": "body stopSurplusRatio: decimal as Decimal | int | str, optional",
        "settings.stop_loss_ratio": "body stopLossRatio: decimal as Decimal | int | str, optional",
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
        "rate_limit.pool": "v2.copy.mix_follower.settings",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.mix_follower.settings"]
