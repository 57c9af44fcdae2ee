# Made by Specloom from bitget/rest/v3/trade/grid/close-bot.yaml; change that file, not this one.
"""``client.v3.trade.grid.close_bot``: POST /api/v3/trade/grid/close-bot."""

from support.endpoint_suite import EndpointSuite


class TestCloseBot(EndpointSuite):
    CALL = "v3.trade.grid.close_bot"
    METHOD = "POST"
    PATH = "/api/v3/trade/grid/close-bot"
    FULL = {"bot_id": "botId1"}
    FULL_REQUEST = {"target": "/api/v3/trade/grid/close-bot", "body": '{"botId":"botId1"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": null}
"""
    EXPECTED = None
    SIGNATURE = {"bot_id": "body botId: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.grid.close_bot",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.grid.close_bot"]
