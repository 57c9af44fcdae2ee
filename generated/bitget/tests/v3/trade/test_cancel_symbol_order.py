# Made by Specloom from bitget/rest/v3/trade/cancel-symbol-order.yaml; change that file, not this one.
"""``client.v3.trade.cancel_symbol_order``: POST /api/v3/trade/cancel-symbol-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelSymbolOrder(EndpointSuite):
    CALL = "v3.trade.cancel_symbol_order"
    METHOD = "POST"
    PATH = "/api/v3/trade/cancel-symbol-order"
    FULL = {"category": "SPOT", "symbol": "BTCUSDT"}
    FULL_REQUEST = {
        "target": "/api/v3/trade/cancel-symbol-order",
        "body": '{"category":"SPOT","symbol":"BTCUSDT"}',
        "signature": "8UDWgTiHJXXf3sAgsc5RCjKWRikxKUtW/Fsea/0gS/0=",
    }
    MINIMAL = {"category": "SPOT"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/cancel-symbol-order",
        "body": '{"category":"SPOT"}',
        "signature": "ePnQ0JLrDadmx3QMYzjDu3l5SKohrsbHbHcr8CITk1g=",
    }
    ANSWER = """\
{
  "code": "00000",
  "data": {
    "list": [{"orderId": "111111111111111111", "clientOid": "clientOid2", "code": "24056", "msg": "notExisted"}]
  },
  "msg": "success",
  "requestTime": 1627293504612
}
"""
    EXPECTED = {
        "list": [{"order_id": "111111111111111111", "client_oid": "clientOid2", "code": "24056", "msg": "notExisted"}]
    }
    SIGNATURE = {
        "category": "body category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.cancel_symbol_order",
        "account_mode": "unified",
        "equivalent": "v2.spot.trade.cancel_symbol_order",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.cancel_symbol_order"]
