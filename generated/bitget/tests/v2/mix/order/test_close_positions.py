# Made by Specloom from bitget/rest/v2/mix/order/close-positions.yaml; change that file, not this one.
"""``client.v2.mix.order.close_positions``: POST /api/v2/mix/order/close-positions."""

from support.endpoint_suite import EndpointSuite


class TestClosePositions(EndpointSuite):
    CALL = "v2.mix.order.close_positions"
    METHOD = "POST"
    PATH = "/api/v2/mix/order/close-positions"
    FULL = {"symbol": "BTCUSDT", "hold_side": "long", "product_type": "USDT-FUTURES"}
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/close-positions",
        "body": '{"symbol":"BTCUSDT","holdSide":"long","productType":"USDT-FUTURES"}',
        "signature": "VGWMfNuYod3qoqdaGaJk3VhYk0x58OsHOGbo4elFlgA=",
    }
    MINIMAL = {"product_type": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/close-positions",
        "body": '{"productType":"USDT-FUTURES"}',
        "signature": "uqOqTYjv0lqL/cNsSwLILi1NStN/7bj11WvYfAhkvME=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293504612,
  "data": {
    "successList": [{"orderId": "123", "clientOid": "xxxxx", "symbol": "BTCUSDT"}],
    "failureList": [{"orderId": "1234", "clientOid": "321", "symbol": "BTCUSDT", "errorMsg": "xxx", "errorCode": "xxxx"}]
  }
}
"""
    EXPECTED = {
        "success_list": [{"order_id": "123", "client_oid": "xxxxx", "symbol": "BTCUSDT"}],
        "failure_list": [
            {"order_id": "1234", "client_oid": "321", "symbol": "BTCUSDT", "error_msg": "xxx", "error_code": "xxxx"}
        ],
    }
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
        "hold_side": "body holdSide: text as str, optional, one of long short",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 1,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.order.close_positions",
        "account_mode": "classic",
        "equivalent": "v3.trade.close_positions",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.mix.order.close_positions"]
