# Made by Specloom from bitget/rest/v2/copy/mix-follower/copy-settings.yaml; change that file, not this one.
"""``client.v2.copy.mix_follower.copy_settings``: POST /api/v2/copy/mix-follower/copy-settings."""

from support.endpoint_suite import EndpointSuite


class TestCopySettings(EndpointSuite):
    CALL = "v2.copy.mix_follower.copy_settings"
    METHOD = "POST"
    PATH = "/api/v2/copy/mix-follower/copy-settings"
    FULL = {
        "trader_id": "xxxxxxxxxxxx",
        "copy_amount": "200",
        "copy_all_postions": "no",
        "auto_copy": "on",
        "equity_guardian": "off",
        "equity_guardian_mode": "amount",
        "equity": "7.5",
        "margin_mode": "follow_trader",
        "leverage": "fixed_leverage",
        "multiple": "10",
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-follower/copy-settings",
        "body": '{"traderId":"xxxxxxxxxxxx","copyAmount":"200","copyAllPostions":"no","autoCopy":"on","equityGuardian":"off","equityGuardianMode":"amount","equity":"7.5","marginMode":"follow_trader","leverage":"fixed_leverage","multiple":"10"}',
        "signed": True,
    }
    MINIMAL = {"trader_id": "xxxxxxxxxxxx", "copy_amount": "200"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/copy/mix-follower/copy-settings",
        "body": '{"traderId":"xxxxxxxxxxxx","copyAmount":"200"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1695872676719, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "trader_id": "body traderId: text as str, required",
        "copy_amount": "body copyAmount: decimal as Decimal | int | str, required",
        "copy_all_postions": "body copyAllPostions: text as str, optional, one of yes no, default no",
        "auto_copy": "body autoCopy: text as str, optional, one of on off, default on",
        "equity_guardian": "body equityGuardian: text as str, optional, one of on off, default off",
        "equity_guardian_mode": "body equityGuardianMode: text as str, optional, one of amount percentage, default amount",
        "equity": "body equity: decimal as Decimal | int | str, optional, required if equityGuardian is on",
        "margin_mode": "body marginMode: text as str, optional, one of follow_trader crossed_margin isolated_margin, default follow_trader",
        "leverage": "body leverage: text as str, optional, one of follow_trader fixed_leverage, default follow_trader",
        "multiple": "body multiple: decimal as Decimal | int | str, optional, default 10",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.mix_follower.copy_settings",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.mix_follower.copy_settings"]
