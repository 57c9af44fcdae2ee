# Made by Specloom from bitget/rest/v3/copy/futures/follower-settings.yaml; change that file, not this one.
"""``client.v3.copy.futures.follower_settings``: POST /api/v3/copy/futures/follower-settings."""

from support.endpoint_suite import EndpointSuite


class TestFollowerSettings(EndpointSuite):
    CALL = "v3.copy.futures.follower_settings"
    METHOD = "POST"
    PATH = "/api/v3/copy/futures/follower-settings"
    FULL = {
        "project_id": "projectId1",
        "account_type": "funding",
        "type": "fixed_ratio",
        "amount": "4.5",
        "trading_pair_list": "tradingPairList5",
        "margin_per_order": "marginPerOrder6",
        "auto_copy": "on",
        "leverage": "8.5",
        "max_entry_slippage": "9.5",
        "max_margin_ratio": "10.5",
        "max_postion_value": "11.5",
    }
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/follower-settings",
        "body": '{"projectId":"projectId1","accountType":"funding","type":"fixed_ratio","amount":"4.5","tradingPairList":"tradingPairList5","marginPerOrder":"marginPerOrder6","autoCopy":"on","leverage":"8.5","maxEntrySlippage":"9.5","maxMarginRatio":"10.5","maxPostionValue":"11.5"}',
        "signed": True,
    }
    MINIMAL = {"project_id": "projectId1", "type": "fixed_ratio", "amount": "4.5"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/copy/futures/follower-settings",
        "body": '{"projectId":"projectId1","type":"fixed_ratio","amount":"4.5"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740000000000, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "project_id": "body projectId: text as str, required",
        "account_type": "body accountType: text as str, optional, one of funding uta otc",
        "type": "body type: text as str, required, one of fixed_ratio fixed_margin",
        "amount": "body amount: decimal as Decimal | int | str, required",
        "trading_pair_list": "body tradingPairList: text as str, optional",
        "margin_per_order": "body marginPerOrder: text as str, optional, required if type is fixed_margin",
        "auto_copy": "body autoCopy: text as str, optional, one of on off, default on",
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
        "rate_limit.pool": "v3.copy.futures.follower_settings",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.copy.futures.follower_settings"]
