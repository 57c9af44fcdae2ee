# Made by Specloom from bitget/rest/v3/copy/futures/copy-settings.yaml; change that file, not this one.
"""``client.v3.copy.futures.copy_settings``: GET /api/v3/copy/futures/copy-settings."""

from decimal import Decimal

from support.endpoint_suite import EndpointSuite


class TestCopySettings(EndpointSuite):
    CALL = "v3.copy.futures.copy_settings"
    METHOD = "GET"
    PATH = "/api/v3/copy/futures/copy-settings"
    FULL = {"project_id": "projectId1"}
    FULL_REQUEST = {"target": "/api/v3/copy/futures/copy-settings?projectId=projectId1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {
    "type": "fixed_ratio",
    "amount": "1000.00",
    "tradingPairList": ["BTCUSDT"],
    "marginPerOrder": "marginPerOrder4",
    "autoCopy": "on",
    "leverage": "6.5",
    "maxEntrySlippage": "1",
    "maxMarginRatio": "90",
    "maxPostionValue": "2000000"
  }
}
"""
    EXPECTED = {
        "type": "fixed_ratio",
        "amount": Decimal("1000.00"),
        "trading_pair_list": ["BTCUSDT"],
        "margin_per_order": "marginPerOrder4",
        "auto_copy": "on",
        "leverage": Decimal("6.5"),
        "max_entry_slippage": Decimal("1"),
        "max_margin_ratio": Decimal("90"),
        "max_postion_value": Decimal("2000000"),
    }
    DOCUMENTED = [("auto_copy", ("on", "off")), ("type", ("fixed_ratio", "fixed_margin"))]
    SIGNATURE = {"project_id": "query projectId: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.copy_settings",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.copy.futures.copy_settings", "v3.copy.futures.copy_settings"]
