# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-modify-tpsl.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.order_modify_tpsl``: POST /api/v2/copy/mix-trader/order-modify-tpsl."""

from support.endpoint_suite import EndpointSuite


class TestOrderModifyTpsl(EndpointSuite):
    CALL = "v2.copy.mix_trader.order_modify_tpsl"
    METHOD = "POST"
    PATH = "/api/v2/copy/mix-trader/order-modify-tpsl"
    FULL = {
        "symbol": "BTCUSDT",
        "tracking_no": "1",
        "product_type": "usdt-futures",
        "stop_surplus_price": "36333",
        "stop_loss_price": "29799",
    }
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/order-modify-tpsl",
        "body": '{"symbol":"BTCUSDT","trackingNo":"1","productType":"usdt-futures","stopSurplusPrice":"36333","stopLossPrice":"29799"}',
        "signed": True,
    }
    MINIMAL = {"tracking_no": "1", "product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/order-modify-tpsl",
        "body": '{"trackingNo":"1","productType":"usdt-futures"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1656066841304, "data": "success"}
"""
    EXPECTED = "success"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
        "tracking_no": "body trackingNo: text as str, required",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "stop_surplus_price": "body stopSurplusPrice: decimal as Decimal | int | str, optional",
        "stop_loss_price": "body stopLossPrice: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.mix_trader.order_modify_tpsl",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.mix_trader.order_modify_tpsl"]
