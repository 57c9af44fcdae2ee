# Made by Specloom from bitget/rest/v3/trade/grid/bot-detail.yaml; change that file, not this one.
"""``client.v3.trade.grid.bot_detail``: GET /api/v3/trade/grid/bot-detail."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestBotDetail(EndpointSuite):
    CALL = "v3.trade.grid.bot_detail"
    METHOD = "GET"
    PATH = "/api/v3/trade/grid/bot-detail"
    FULL = {"bot_id": "botId1"}
    FULL_REQUEST = {"target": "/api/v3/trade/grid/bot-detail?botId=botId1", "body": "", "signed": True}
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
    "currentBaseBalance": "15.5",
    "currentQuoteBalance": "16.5",
    "initialBaseHoldings": "initialBaseHoldings17",
    "initialQuoteHoldings": "initialQuoteHoldings18",
    "reservedBaseTradingFee": "reservedBaseTradingFee19",
    "reservedQuoteTradingFee": "reservedQuoteTradingFee20",
    "gridStartPrice": "21.5",
    "gridType": "long",
    "maxPrice": "23.5",
    "minPrice": "24.5",
    "gridNum": "gridNum25",
    "gridOrderMode": "arithmetic",
    "baseInvestmentCoin": "baseInvestmentCoin27",
    "baseInvestmentAmount": "28.5",
    "quoteInvestmentCoin": "quoteInvestmentCoin29",
    "quoteInvestmentAmount": "30.5",
    "slippage": "31.5",
    "triggerCondition": "instant",
    "triggerParams": [
      {
        "indicatorLength": "indicatorLength1",
        "threshold": "threshold2",
        "multiplier": "multiplier3",
        "interval": "interval4"
      }
    ],
    "triggerPrice": "34.5",
    "terminationCondition": "rsi",
    "terminationParams": [
      {
        "indicatorLength": "indicatorLength1",
        "threshold": "threshold2",
        "multiplier": "multiplier3",
        "interval": "interval4"
      }
    ],
    "terminationSell": "yes",
    "stopLoss": "38.5",
    "takeProfit": "39.5",
    "hodlMode": "yes",
    "autoTransferProfits": "yes",
    "arbitrageCount": "arbitrageCount42",
    "terminationReason": "MANUAL_END"
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
        "current_base_balance": Decimal("15.5"),
        "current_quote_balance": Decimal("16.5"),
        "initial_base_holdings": "initialBaseHoldings17",
        "initial_quote_holdings": "initialQuoteHoldings18",
        "reserved_base_trading_fee": "reservedBaseTradingFee19",
        "reserved_quote_trading_fee": "reservedQuoteTradingFee20",
        "grid_start_price": Decimal("21.5"),
        "grid_type": "long",
        "max_price": Decimal("23.5"),
        "min_price": Decimal("24.5"),
        "grid_num": "gridNum25",
        "grid_order_mode": "arithmetic",
        "base_investment_coin": "baseInvestmentCoin27",
        "base_investment_amount": Decimal("28.5"),
        "quote_investment_coin": "quoteInvestmentCoin29",
        "quote_investment_amount": Decimal("30.5"),
        "slippage": Decimal("31.5"),
        "trigger_condition": "instant",
        "trigger_params": [
            {
                "indicator_length": "indicatorLength1",
                "threshold": "threshold2",
                "multiplier": "multiplier3",
                "interval": "interval4",
            }
        ],
        "trigger_price": Decimal("34.5"),
        "termination_condition": "rsi",
        "termination_params": [
            {
                "indicator_length": "indicatorLength1",
                "threshold": "threshold2",
                "multiplier": "multiplier3",
                "interval": "interval4",
            }
        ],
        "termination_sell": "yes",
        "stop_loss": Decimal("38.5"),
        "take_profit": Decimal("39.5"),
        "hodl_mode": "yes",
        "auto_transfer_profits": "yes",
        "arbitrage_count": "arbitrageCount42",
        "termination_reason": "MANUAL_END",
    }
    DOCUMENTED = [
        ("auto_transfer_profits", ("yes", "no")),
        ("grid_order_mode", ("arithmetic", "geometric")),
        ("grid_type", ("long", "short", "netural")),
        ("hodl_mode", ("yes", "no")),
        ("status", ("init", "waiting", "running", "terminating", "terminated")),
        ("termination_condition", ("rsi", "boll")),
        (
            "termination_reason",
            (
                "MANUAL_END",
                "NEW_WAIT",
                "ACCOUNT_BALANCE_LACKING_END",
                "STOP_PROFIT_END",
                "STOP_LOSS_END",
                "CANCEL_END",
                "SYSTEM_END",
                "FOLLOW_END",
                "SUBSCRIBE_STOP_PROFIT_END",
                "SUBSCRIBE_STOP_LOSS_END",
                "PLACE_ORDER_FAIL_END",
                "SYMBOL_DOWN_END",
                "SUB_ACCOUNT_TRANSFER_FAIL",
                "HIGHEST_PRICE_END",
                "BOTTOM_PRICE_END",
                "BURST_END",
                "MOVE_GRID_FAIL",
                "EXPIRE_TIME_END",
                "HANDLE_SUB_POSITION_END",
                "STOP_PRICE_ACHIEVE",
                "ADL_END",
                "AUTO_CONVERT_END",
                "CONDITION_TRIGGER_END",
                "ADL_CONVERT_END",
                "CANCEL_DELIVERY_ORDER",
                "BASIS_RATE_TRIGGER",
                "EARN_REDEEM_FAIL",
                "SYSTEM_CANCEL",
                "SYMBOL_RSTOCK_SPLIT",
            ),
        ),
        ("termination_sell", ("yes", "no")),
        ("trigger_condition", ("instant", "price", "rsi", "boll")),
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
        "rate_limit.pool": "v3.trade.grid.bot_detail",
        "account_mode": "unified",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v3.trade.grid.bot_detail", "v3.trade.grid.bot_detail"]
