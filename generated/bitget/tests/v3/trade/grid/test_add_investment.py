# Made by Specloom from bitget/rest/v3/trade/grid/add-investment.yaml; change that file, not this one.
"""``client.v3.trade.grid.add_investment``: POST /api/v3/trade/grid/add-investment."""

from support.endpoint_suite import EndpointSuite


class TestAddInvestment(EndpointSuite):
    CALL = "v3.trade.grid.add_investment"
    METHOD = "POST"
    PATH = "/api/v3/trade/grid/add-investment"
    FULL = {
        "category": "SPOT",
        "bot_id": "botId2",
        "coin": "coin3",
        "size": "4.5",
        "funds_source": ["fundsSource5"],
        "adjust_type": "increase",
        "reinvest_profit": "yes",
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/grid/add-investment",
        "body": '{"category":"SPOT","botId":"botId2","coin":"coin3","size":"4.5","fundsSource":["fundsSource5"],"adjustType":"increase","reinvestProfit":"yes"}',
        "signed": True,
    }
    MINIMAL = {"category": "SPOT", "bot_id": "botId2", "coin": "coin3", "size": "4.5", "funds_source": ["fundsSource5"]}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/grid/add-investment",
        "body": '{"category":"SPOT","botId":"botId2","coin":"coin3","size":"4.5","fundsSource":["fundsSource5"]}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": {"botId": "botId1"}}
"""
    EXPECTED = {"bot_id": "botId1"}
    SIGNATURE = {
        "category": "body category: text as str, required, one of SPOT USDT-FUTURES USDC-FUTURES",
        "bot_id": "body botId: text as str, required",
        "coin": "body coin: text as str, required",
        "size": "body size: decimal as Decimal | int | str, required",
        "funds_source": "body fundsSource: list as Sequence[str], required, one of funding uta otc",
        "adjust_type": "body adjustType: text as str, optional, one of increase decrease",
        "reinvest_profit": "body reinvestProfit: text as str, optional, one of yes no, default yes",
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
        "rate_limit.pool": "v3.trade.grid.add_investment",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.grid.add_investment"]
