# Made by Specloom from bitget/rest/v3/copy/futures/place-tpsl.yaml; change that file, not this one.
"""``client.v3.copy.futures.place_tpsl``: POST /api/v3/copy/futures/place-tpsl."""

from support.endpoint_suite import EndpointSuite


class TestPlaceTpsl(EndpointSuite):
    CALL = "v3.copy.futures.place_tpsl"
    METHOD = "POST"
    PATH = "/api/v3/copy/futures/place-tpsl"
    FULL = {
        "project_id": "projectId1",
        "position_id": "positionId2",
        "tp_trigger_by": "market",
        "sl_trigger_by": "mark",
        "take_profit": "5.5",
        "stop_loss": "6.5",
    }
    FULL_REQUEST = {
        "target": "/api/v3/copy/futures/place-tpsl",
        "body": '{"projectId":"projectId1","positionId":"positionId2","tpTriggerBy":"market","slTriggerBy":"mark","takeProfit":"5.5","stopLoss":"6.5"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1740000000000, "data": {"strategyId": "1234567890"}}
"""
    EXPECTED = {"strategy_id": "1234567890"}
    SIGNATURE = {
        "project_id": "body projectId: text as str, required",
        "position_id": "body positionId: text as str, required",
        "tp_trigger_by": "body tpTriggerBy: text as str, required, one of market mark, default market",
        "sl_trigger_by": "body slTriggerBy: text as str, required, one of market mark, default market",
        "take_profit": "body takeProfit: decimal as Decimal | int | str, required",
        "stop_loss": "body stopLoss: decimal as Decimal | int | str, required",
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
        "rate_limit.pool": "v3.copy.futures.place_tpsl",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.copy.futures.place_tpsl"]
