# Made by Specloom from bitget/rest/v3/trade/grid/create-bot.yaml; change that file, not this one.
"""``client.v3.trade.grid.create_bot``: POST /api/v3/trade/grid/create-bot."""

from support.endpoint_suite import EndpointSuite


class TestCreateBot(EndpointSuite):
    CALL = "v3.trade.grid.create_bot"
    METHOD = "POST"
    PATH = "/api/v3/trade/grid/create-bot"
    FULL = {
        "category": "SPOT",
        "symbol": "BTCUSDT",
        "grid_type": "long",
        "max_price": "4.5",
        "min_price": "5.5",
        "grid_num": "gridNum6",
        "grid_order_mode": "arithmetic",
        "leverage": "1",
        "investment_amount": [{"coin": "coin1", "amount": "2.5"}],
        "funds_source": ["fundsSource10"],
        "auto_reserve_margin": "autoReserveMargin11",
        "reserved_margin": "reservedMargin12",
        "trigger_condition": "instant",
        "trigger_params": [
            {
                "indicator_length": "indicatorLength1",
                "threshold": "threshold2",
                "multiplier": "multiplier3",
                "interval": "interval4",
            }
        ],
        "trigger_price": "15.5",
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
        "stop_loss": "19.5",
        "take_profit": "20.5",
        "slippage": "21.5",
        "trailing_grid": "no",
        "moving_average_gains": "movingAverageGains23",
        "stop_upward_price": "24.5",
        "hodl_mode": "no",
        "market_open": "yes",
        "loss_reserve": "yes",
        "auto_transfer_profits": "no",
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/grid/create-bot",
        "body": '{"category":"SPOT","symbol":"BTCUSDT","gridType":"long","maxPrice":"4.5","minPrice":"5.5","gridNum":"gridNum6","gridOrderMode":"arithmetic","leverage":"1","investmentAmount":[{"coin":"coin1","amount":"2.5"}],"fundsSource":["fundsSource10"],"autoReserveMargin":"autoReserveMargin11","reservedMargin":"reservedMargin12","triggerCondition":"instant","triggerParams":[{"indicatorLength":"indicatorLength1","threshold":"threshold2","multiplier":"multiplier3","interval":"interval4"}],"triggerPrice":"15.5","terminationCondition":"rsi","terminationParams":[{"indicatorLength":"indicatorLength1","threshold":"threshold2","multiplier":"multiplier3","interval":"interval4"}],"terminationSell":"yes","stopLoss":"19.5","takeProfit":"20.5","slippage":"21.5","trailingGrid":"no","movingAverageGains":"movingAverageGains23","stopUpwardPrice":"24.5","hodlMode":"no","marketOpen":"yes","lossReserve":"yes","autoTransferProfits":"no"}',
        "signed": True,
    }
    MINIMAL = {
        "category": "SPOT",
        "symbol": "BTCUSDT",
        "max_price": "4.5",
        "min_price": "5.5",
        "grid_num": "gridNum6",
        "grid_order_mode": "arithmetic",
        "investment_amount": [{"coin": "coin1", "amount": "2.5"}],
        "funds_source": ["fundsSource10"],
        "slippage": "21.5",
        "auto_transfer_profits": "no",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/grid/create-bot",
        "body": '{"category":"SPOT","symbol":"BTCUSDT","maxPrice":"4.5","minPrice":"5.5","gridNum":"gridNum6","gridOrderMode":"arithmetic","investmentAmount":[{"coin":"coin1","amount":"2.5"}],"fundsSource":["fundsSource10"],"slippage":"21.5","autoTransferProfits":"no"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": {"botId": "botId1"}}
"""
    EXPECTED = {"bot_id": "botId1"}
    SIGNATURE = {
        "category": "body category: text as str, required, one of SPOT USDT-FUTURES USDC-FUTURES",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "grid_type": "body gridType: text as str, optional, one of long short neutral",
        "max_price": "body maxPrice: decimal as Decimal | int | str, required",
        "min_price": "body minPrice: decimal as Decimal | int | str, required",
        "grid_num": "body gridNum: text as str, required",
        "grid_order_mode": "body gridOrderMode: text as str, required, one of arithmetic geometric",
        "leverage": "body leverage: decimal as Decimal | int | str, optional, default 1",
        "investment_amount": "body investmentAmount: list as Sequence, required",
        "investment_amount.coin": "body coin: text as str, required",
        "investment_amount.amount": "body amount: decimal as Decimal | int | str, required",
        "funds_source": "body fundsSource: list as Sequence[str], required, one of funding uta otc",
        "auto_reserve_margin": "body autoReserveMargin: text as str, optional",
        "reserved_margin": "body reservedMargin: text as str, optional",
        "trigger_condition": "body triggerCondition: text as str, optional, one of instant price rsi boll, default instant",
        "trigger_params": "body triggerParams: list as Sequence, optional",
        "trigger_params.indicator_length": "body indicatorLength: text as str, optional",
        "trigger_params.threshold": "body threshold: text as str, optional",
        "trigger_params.multiplier": "body multiplier: text as str, optional",
        "trigger_params.interval": "body interval: text as str, optional",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, optional",
        "termination_condition": "body terminationCondition: text as str, optional, one of rsi boll",
        "termination_params": "body terminationParams: list as Sequence, optional",
        "termination_params.indicator_length": "body indicatorLength: text as str, optional",
        "termination_params.threshold": "body threshold: text as str, optional",
        "termination_params.multiplier": "body multiplier: text as str, optional",
        "termination_params.interval": "body interval: text as str, optional",
        "termination_sell": "body terminationSell: text as str, optional, one of yes no",
        "stop_loss": "body stopLoss: decimal as Decimal | int | str, optional",
        "take_profit": "body takeProfit: decimal as Decimal | int | str, optional",
        "slippage": "body slippage: decimal as Decimal | int | str, required",
        "trailing_grid": "body trailingGrid: text as str, optional, one of yes no, default no",
        "moving_average_gains": "body movingAverageGains: text as str, optional",
        "stop_upward_price": "body stopUpwardPrice: decimal as Decimal | int | str, optional",
        "hodl_mode": "body hodlMode: text as str, optional, one of yes no, default no",
        "market_open": "body marketOpen: text as str, optional, one of yes no",
        "loss_reserve": "body lossReserve: text as str, optional, one of yes no",
        "auto_transfer_profits": "body autoTransferProfits: text as str, required, one of yes no, default no",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "write",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.grid.create_bot",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.grid.create_bot"]
