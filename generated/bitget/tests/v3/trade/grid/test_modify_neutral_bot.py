# Made by Specloom from bitget/rest/v3/trade/grid/modify-neutral-bot.yaml; change that file, not this one.
"""``client.v3.trade.grid.modify_neutral_bot``: POST /api/v3/trade/grid/modify-neutral-bot."""

from support.endpoint_suite import EndpointSuite


class TestModifyNeutralBot(EndpointSuite):
    CALL = "v3.trade.grid.modify_neutral_bot"
    METHOD = "POST"
    PATH = "/api/v3/trade/grid/modify-neutral-bot"
    FULL = {
        "bot_id": "botId1",
        "category": "USDT-FUTURES",
        "take_profit": "3.5",
        "stop_loss": "4.5",
        "auto_transfer_profits": "yes",
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/grid/modify-neutral-bot",
        "body": '{"botId":"botId1","category":"USDT-FUTURES","takeProfit":"3.5","stopLoss":"4.5","autoTransferProfits":"yes"}',
        "signed": True,
    }
    MINIMAL = {"bot_id": "botId1", "category": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/grid/modify-neutral-bot",
        "body": '{"botId":"botId1","category":"USDT-FUTURES"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": {"botId": "botId1"}}
"""
    EXPECTED = {"bot_id": "botId1"}
    SIGNATURE = {
        "bot_id": "body botId: text as str, required",
        "category": "body category: text as str, required, one of USDT-FUTURES USDC-FUTURES",
        "take_profit": "body takeProfit: decimal as Decimal | int | str, optional",
        "stop_loss": "body stopLoss: decimal as Decimal | int | str, optional",
        "auto_transfer_profits": "body autoTransferProfits: text as str, optional, one of yes no",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.grid.modify_neutral_bot",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.grid.modify_neutral_bot"]
