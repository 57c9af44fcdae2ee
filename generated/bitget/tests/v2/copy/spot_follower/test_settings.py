# Made by Specloom from bitget/rest/v2/copy/spot-follower/settings.yaml; change that file, not this one.
"""``client.v2.copy.spot_follower.settings``: POST /api/v2/copy/spot-follower/settings."""

from support.endpoint_suite import EndpointSuite


class TestSettings(EndpointSuite):
    CALL = "v2.copy.spot_follower.settings"
    METHOD = "POST"
    PATH = "/api/v2/copy/spot-follower/settings"
    FULL = {
        "trader_id": "abc123",
        "auto_copy": "on",
        "mode": "mode3",
        "settings": [
            {
                "symbol": "BTCUSDT",
                "trace_type": "amount",
                "max_hold_size": "1000",
                "trace_value": "100",
                "stop_surplus_ratio": "10",
                "stop_loss_ratio": "10",
            }
        ],
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/spot-follower/settings",
        "body": '{"traderId":"abc123","autoCopy":"on","mode":"mode3","settings":[{"symbol":"BTCUSDT","traceType":"amount","maxHoldSize":"1000","traceValue":"100","stopSurplusRatio":"10","stopLossRatio":"10"}]}',
        "signed": True,
    }
    MINIMAL = {
        "trader_id": "abc123",
        "settings": [
            {
                "symbol": "BTCUSDT",
                "trace_type": "amount",
                "max_hold_size": "1000",
                "trace_value": "100",
                "stop_surplus_ratio": "10",
                "stop_loss_ratio": "10",
            }
        ],
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/copy/spot-follower/settings",
        "body": '{"traderId":"abc123","settings":[{"symbol":"BTCUSDT","traceType":"amount","maxHoldSize":"1000","traceValue":"100","stopSurplusRatio":"10","stopLossRatio":"10"}]}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1656066841304, "data": ""}
"""
    EXPECTED = None
    SIGNATURE = {
        "trader_id": "body traderId: text as str, required",
        "auto_copy": "body autoCopy: text as str, optional, one of on off",
        "mode": "body mode: text as str, optional",
        "settings": "body settings: list as Sequence, required",
        "settings.symbol": "body symbol: text as Symbol | str, required, symbol",
        "settings.trace_type": "body traceType: text as str, required, one of percent amount count",
        "settings.max_hold_size": "body maxHoldSize: decimal as Decimal | int | str, required",
        "settings.trace_value": "body traceValue: decimal as Decimal | int | str, required",
        "settings.stop_loss_ratio": "body stopLossRatio: decimal as Decimal | int | str, optional",
        "settings.stop_surplus_ratio": "body stopSurplusRatio: decimal as Decimal | int | str, optional",
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
        "rate_limit.pool": "v2.copy.spot_follower.settings",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "13007": ("QuotaExceeded", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.spot_follower.settings"]
