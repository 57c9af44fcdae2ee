# Made by Specloom from bitget/rest/v3/trade/grid/create-neutral-bot.yaml; change that file, not this one.
"""``client.v3.trade.grid.create_neutral_bot``: POST /api/v3/trade/grid/create-neutral-bot."""

from support.endpoint_suite import EndpointSuite


class TestCreateNeutralBot(EndpointSuite):
    CALL = "v3.trade.grid.create_neutral_bot"
    METHOD = "POST"
    PATH = "/api/v3/trade/grid/create-neutral-bot"
    FULL = {
        "category": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "max_price": "3.5",
        "min_price": "4.5",
        "grid_num": "gridNum5",
        "grid_order_mode": "arithmetic",
        "leverage": "7.5",
        "investment_amount": [{"coin": "coin1", "amount": "2.5"}],
        "trigger_price": "9.5",
        "stop_loss": "10.5",
        "take_profit": "11.5",
        "auto_transfer_profits": "autoTransferProfits12",
        "funds_source": ["fundsSource13"],
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/grid/create-neutral-bot",
        "body": '{"category":"USDT-FUTURES","symbol":"BTCUSDT","maxPrice":"3.5","minPrice":"4.5","gridNum":"gridNum5","gridOrderMode":"arithmetic","leverage":"7.5","investmentAmount":[{"coin":"coin1","amount":"2.5"}],"triggerPrice":"9.5","stopLoss":"10.5","takeProfit":"11.5","autoTransferProfits":"autoTransferProfits12","fundsSource":["fundsSource13"]}',
        "signed": True,
    }
    MINIMAL = {
        "category": "USDT-FUTURES",
        "symbol": "BTCUSDT",
        "max_price": "3.5",
        "min_price": "4.5",
        "grid_num": "gridNum5",
        "grid_order_mode": "arithmetic",
        "funds_source": ["fundsSource13"],
    }
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/grid/create-neutral-bot",
        "body": '{"category":"USDT-FUTURES","symbol":"BTCUSDT","maxPrice":"3.5","minPrice":"4.5","gridNum":"gridNum5","gridOrderMode":"arithmetic","fundsSource":["fundsSource13"]}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": {"botId": "botId1"}}
"""
    EXPECTED = {"bot_id": "botId1"}
    SIGNATURE = {
        "category": "body category: text as str, required, one of USDT-FUTURES USDC-FUTURES",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "max_price": "body maxPrice: decimal as Decimal | int | str, required",
        "min_price": "body minPrice: decimal as Decimal | int | str, required",
        "grid_num": "body gridNum: text as str, required",
        "grid_order_mode": "body gridOrderMode: text as str, required, one of arithmetic geometric",
        "leverage": "body leverage: decimal as Decimal | int | str, optional",
        "investment_amount": "body investmentAmount: list as Sequence, optional",
        "investment_amount.coin": "body coin: text as str, required",
        "investment_amount.amount": "body amount: decimal as Decimal | int | str, required",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, optional",
        "stop_loss": "body stopLoss: decimal as Decimal | int | str, optional",
        "take_profit": "body takeProfit: decimal as Decimal | int | str, optional",
        "auto_transfer_profits": "body autoTransferProfits: text as str, optional",
        "funds_source": "body fundsSource: list as Sequence[str], required, one of funding uta otc",
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
        "rate_limit.pool": "v3.trade.grid.create_neutral_bot",
        "account_mode": "unified",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.grid.create_neutral_bot"]
