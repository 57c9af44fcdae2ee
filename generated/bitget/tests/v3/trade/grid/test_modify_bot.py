# Made by Specloom from bitget/rest/v3/trade/grid/modify-bot.yaml; change that file, not this one.
"""``client.v3.trade.grid.modify_bot``: POST /api/v3/trade/grid/modify-bot."""

from support.endpoint_suite import EndpointSuite


class TestModifyBot(EndpointSuite):
    CALL = "v3.trade.grid.modify_bot"
    METHOD = "POST"
    PATH = "/api/v3/trade/grid/modify-bot"
    FULL = {
        "category": "SPOT",
        "bot_id": "botId2",
        "take_profit": "3.5",
        "stop_loss": "4.5",
        "termination_condition": "rsi",
        "termination_params": [
            {
                "indicator_length": "indicatorLength1",
                "threshold": "threshold2",
                "multiplier": "multiplier3",
                "interval": "interval4",
            }
        ],
        "hodl_mode": "yes",
        "auto_transfer_profits": "no",
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/grid/modify-bot",
        "body": '{"category":"SPOT","botId":"botId2","takeProfit":"3.5","stopLoss":"4.5","terminationCondition":"rsi","terminationParams":[{"indicatorLength":"indicatorLength1","threshold":"threshold2","multiplier":"multiplier3","interval":"interval4"}],"hodlMode":"yes","autoTransferProfits":"no"}',
        "signed": True,
    }
    MINIMAL = {"bot_id": "botId2"}
    MINIMAL_REQUEST = {"target": "/api/v3/trade/grid/modify-bot", "body": '{"botId":"botId2"}', "signed": True}
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": {"botId": "botId1"}}
"""
    EXPECTED = {"bot_id": "botId1"}
    SIGNATURE = {
        "category": "body category: text as str, optional, one of SPOT USDT-FUTURES USDC-FUTURES",
        "bot_id": "body botId: text as str, required",
        "take_profit": "body takeProfit: decimal as Decimal | int | str, optional",
        "stop_loss": "body stopLoss: decimal as Decimal | int | str, optional",
        "termination_condition": "body terminationCondition: text as str, optional, one of rsi boll",
        "termination_params": "body terminationParams: list as Sequence, optional",
        "termination_params.indicator_length": "body indicatorLength: text as str, optional",
        "termination_params.threshold": "body threshold: text as str, optional",
        "termination_params.multiplier": "body multiplier: text as str, optional",
        "termination_params.interval": "body interval: text as str, optional",
        "hodl_mode": "body hodlMode: text as str, optional, one of yes no",
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
        "rate_limit.pool": "v3.trade.grid.modify_bot",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.grid.modify_bot"]
