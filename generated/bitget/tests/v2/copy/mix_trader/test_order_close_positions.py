# Made by Specloom from bitget/rest/v2/copy/mix-trader/order-close-positions.yaml; change that file, not this one.
"""``client.v2.copy.mix_trader.order_close_positions``: POST /api/v2/copy/mix-trader/order-close-positions."""

from support.endpoint_suite import EndpointSuite


class TestOrderClosePositions(EndpointSuite):
    CALL = "v2.copy.mix_trader.order_close_positions"
    METHOD = "POST"
    PATH = "/api/v2/copy/mix-trader/order-close-positions"
    FULL = {"tracking_no": "1", "symbol": "BTCUSDT", "product_type": "usdt-futures"}
    FULL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/order-close-positions",
        "body": '{"trackingNo":"1","symbol":"BTCUSDT","productType":"usdt-futures"}',
        "signed": True,
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/copy/mix-trader/order-close-positions",
        "body": '{"productType":"usdt-futures"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627354109502,
  "data": [{"trackingNo": "123", "symbol": "ETHUSDT", "productType": "USDT-FUTURES"}]
}
"""
    EXPECTED = [{"tracking_no": "123", "symbol": "ETHUSDT", "product_type": "USDT-FUTURES"}]
    SIGNATURE = {
        "tracking_no": "body trackingNo: text as str, optional",
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "mix", "copy"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.copy.mix_trader.order_close_positions",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "22001": ("NothingChanged", "no", "never"),
        "19000": ("CopyTradeRejected", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.copy.mix_trader.order_close_positions"]
