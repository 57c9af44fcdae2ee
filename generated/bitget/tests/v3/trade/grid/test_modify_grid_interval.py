# Made by Specloom from bitget/rest/v3/trade/grid/modify-grid-interval.yaml; change that file, not this one.
"""``client.v3.trade.grid.modify_grid_interval``: POST /api/v3/trade/grid/modify-grid-interval."""

from support.endpoint_suite import EndpointSuite


class TestModifyGridInterval(EndpointSuite):
    CALL = "v3.trade.grid.modify_grid_interval"
    METHOD = "POST"
    PATH = "/api/v3/trade/grid/modify-grid-interval"
    FULL = {"category": "SPOT", "bot_id": "botId2", "max_price": "3.5", "min_price": "4.5", "grid_num": "gridNum5"}
    FULL_REQUEST = {
        "target": "/api/v3/trade/grid/modify-grid-interval",
        "body": '{"category":"SPOT","botId":"botId2","maxPrice":"3.5","minPrice":"4.5","gridNum":"gridNum5"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": {"botId": "botId1"}}
"""
    EXPECTED = {"bot_id": "botId1"}
    SIGNATURE = {
        "category": "body category: text as str, required, one of SPOT USDT-FUTURES USDC-FUTURES",
        "bot_id": "body botId: text as str, required",
        "max_price": "body maxPrice: decimal as Decimal | int | str, required",
        "min_price": "body minPrice: decimal as Decimal | int | str, required",
        "grid_num": "body gridNum: text as str, required",
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
        "rate_limit.pool": "v3.trade.grid.modify_grid_interval",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.grid.modify_grid_interval"]
