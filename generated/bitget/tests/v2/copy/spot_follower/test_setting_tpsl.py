# Made by Specloom from bitget/rest/v2/copy/spot-follower/setting-tpsl.yaml; change that file, not this one.
"""``client.v2.copy.spot_follower.setting_tpsl``: POST /api/v2/copy/spot-follower/setting-tpsl."""

from support.endpoint_suite import EndpointSuite


class TestSettingTpsl(EndpointSuite):
    CALL = "v2.copy.spot_follower.setting_tpsl"
    METHOD = "POST"
    PATH = "/api/v2/copy/spot-follower/setting-tpsl"
    FULL = {"tracking_no": "123", "stop_surplus_price": "2000", "stop_loss_price": "1500"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/spot-follower/setting-tpsl",
        "body": '{"trackingNo":"123","stopSurplusPrice":"2000","stopLossPrice":"1500"}',
        "signed": True,
    }
    MINIMAL = {"tracking_no": "123"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/copy/spot-follower/setting-tpsl",
        "body": '{"trackingNo":"123"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1656066841304, "data": ""}
"""
    EXPECTED = None
    SIGNATURE = {
        "tracking_no": "body trackingNo: text as str, required",
        "stop_surplus_price": "body stopSurplusPrice: decimal as Decimal | int | str, optional",
        "stop_loss_price": "body stopLossPrice: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "spot", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.spot_follower.setting_tpsl",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.spot_follower.setting_tpsl"]
