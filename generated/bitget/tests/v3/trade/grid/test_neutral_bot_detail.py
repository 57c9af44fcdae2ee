# Made by Specloom from bitget/rest/v3/trade/grid/neutral-bot-detail.yaml; change that file, not this one.
"""``client.v3.trade.grid.neutral_bot_detail``: GET /api/v3/trade/grid/neutral-bot-detail."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestNeutralBotDetail(EndpointSuite):
    CALL = "v3.trade.grid.neutral_bot_detail"
    METHOD = "GET"
    PATH = "/api/v3/trade/grid/neutral-bot-detail"
    FULL = {"bot_id": "botId1"}
    FULL_REQUEST = {"target": "/api/v3/trade/grid/neutral-bot-detail?botId=botId1", "body": "", "signed": True}
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {
    "botId": "botId1",
    "symbol": "symbol2",
    "status": "init",
    "totalProfit": "4.5",
    "roi": "5.5",
    "gridProfit": "6.5",
    "gridProfitRate": "7.5",
    "unpairedProfit": "8.5",
    "unpairedProfitRate": "9.5",
    "margin": "10.5",
    "arbitrageAPR": "11.5",
    "totalAPR": "12.5",
    "createdTime": "1700000000013",
    "runningTime": "1700000000014",
    "gridStartPrice": "15.5",
    "maxPrice": "16.5",
    "minPrice": "17.5",
    "gridNum": "gridNum18",
    "gridOrderMode": "arithmetic",
    "triggerPrice": "20.5",
    "leverage": "21.5",
    "stopLoss": "22.5",
    "takeProfit": "23.5",
    "holdPosition": "holdPosition24",
    "oneGridMinProfit": "25.5",
    "oneGridMaxProfit": "26.5",
    "autoTransferProfits": "yes"
  }
}
"""
    EXPECTED = {
        "bot_id": "botId1",
        "symbol": "symbol2",
        "status": "init",
        "total_profit": Decimal("4.5"),
        "roi": Decimal("5.5"),
        "grid_profit": Decimal("6.5"),
        "grid_profit_rate": Decimal("7.5"),
        "unpaired_profit": Decimal("8.5"),
        "unpaired_profit_rate": Decimal("9.5"),
        "margin": Decimal("10.5"),
        "arbitrage_apr": Decimal("11.5"),
        "total_apr": Decimal("12.5"),
        "created_time": Millis(1700000000013),
        "running_time": Millis(1700000000014),
        "grid_start_price": Decimal("15.5"),
        "max_price": Decimal("16.5"),
        "min_price": Decimal("17.5"),
        "grid_num": "gridNum18",
        "grid_order_mode": "arithmetic",
        "trigger_price": Decimal("20.5"),
        "leverage": Decimal("21.5"),
        "stop_loss": Decimal("22.5"),
        "take_profit": Decimal("23.5"),
        "hold_position": "holdPosition24",
        "one_grid_min_profit": Decimal("25.5"),
        "one_grid_max_profit": Decimal("26.5"),
        "auto_transfer_profits": "yes",
    }
    DOCUMENTED = [
        ("auto_transfer_profits", ("yes", "no")),
        ("grid_order_mode", ("arithmetic", "geometric")),
        ("status", ("init", "waiting", "running", "terminating", "terminated")),
    ]
    SIGNATURE = {"bot_id": "query botId: text as str, required"}
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "read",
        "effect": "read",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.grid.neutral_bot_detail",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.trade.grid.neutral_bot_detail", "v3.trade.grid.neutral_bot_detail"]
