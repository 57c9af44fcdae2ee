# Made by Specloom from bitget/rest/v3/copy/futures/modify-follower-settings.yaml; change that file, not this one.
"""``client.v3.copy.futures.modify_follower_settings``: POST /api/v3/copy/futures/modify-follower-settings."""

from support.endpoint_suite import EndpointSuite


class TestModifyFollowerSettings(EndpointSuite):
    CALL = "v3.copy.futures.modify_follower_settings"
    METHOD = "POST"
    PATH = "/api/v3/copy/futures/modify-follower-settings"
    FULL = {
        "project_id": "projectId1",
        "trading_pair_list": "tradingPairList2",
        "margin_per_order": "marginPerOrder3",
        "auto_copy": "on",
        "leverage": "5.5",
        "max_entry_slippage": "6.5",
        "max_margin_ratio": "7.5",
        "max_postion_value": "8.5",
    }
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/modify-follower-settings",
        "body": '{"projectId":"projectId1","tradingPairList":"tradingPairList2","marginPerOrder":"marginPerOrder3","autoCopy":"on","leverage":"5.5","maxEntrySlippage":"6.5","maxMarginRatio":"7.5","maxPostionValue":"8.5"}',
        "signed": True,
    }
    MINIMAL = {"project_id": "projectId1"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/copy/futures/modify-follower-settings",
        "body": '{"projectId":"projectId1"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740000000000, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "project_id": "body projectId: text as str, required",
        "trading_pair_list": "body tradingPairList: text as str, optional",
        "margin_per_order": "body marginPerOrder: text as str, optional",
        "auto_copy": "body autoCopy: text as str, optional, one of on off",
        "leverage": "body leverage: decimal as Decimal | int | str, optional",
        "max_entry_slippage": "body maxEntrySlippage: decimal as Decimal | int | str, optional",
        "max_margin_ratio": "body maxMarginRatio: decimal as Decimal | int | str, optional",
        "max_postion_value": "body maxPostionValue: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.copy.futures.modify_follower_settings",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.copy.futures.modify_follower_settings"]
