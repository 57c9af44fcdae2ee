# Made by Specloom from bitget/rest/v2/copy/mix-follower/setting-tpsl.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.setting_tpsl``: POST /api/v2/copy/mix-follower/setting-tpsl."""

from support.endpoint_suite import EndpointSuite


class TestSettingTpsl(EndpointSuite):
    CALL = "v2.copy.mix_follower.setting_tpsl"
    METHOD = "POST"
    PATH = "/api/v2/copy/mix-follower/setting-tpsl"
    FULL = {
        "tracking_no": "1",
        "symbol": "BTCUSDT",
        "product_type": "USDT-FUTURES",
        "stop_surplus_price": "37878",
        "stop_loss_price": "5.5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-follower/setting-tpsl",
        "body": '{"trackingNo":"1","symbol":"BTCUSDT","productType":"USDT-FUTURES","stopSurplusPrice":"37878","stopLossPrice":"5.5"}',
        "signed": True,
    }
    MINIMAL = {"tracking_no": "1", "product_type": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/copy/mix-follower/setting-tpsl",
        "body": '{"trackingNo":"1","productType":"USDT-FUTURES"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1627354109502, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "tracking_no": "body trackingNo: text as str, required",
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "stop_surplus_price": "body stopSurplusPrice: decimal as Decimal | int | str, optional",
        "stop_loss_price": "body stopLossPrice: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.mix_follower.setting_tpsl",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.mix_follower.setting_tpsl"]
