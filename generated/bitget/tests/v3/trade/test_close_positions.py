# Made by Specloom from bitget/rest/v3/trade/close-positions.yaml; change that file, not this one.
"""``client.v3.trade.close_positions``: POST /api/v3/trade/close-positions."""

from support.endpoint_suite import EndpointSuite


class TestClosePositions(EndpointSuite):
    CALL = "v3.trade.close_positions"
    METHOD = "POST"
    PATH = "/api/v3/trade/close-positions"
    FULL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "pos_side": "long"}
    FULL_REQUEST = {
        "target": "/api/v3/trade/close-positions",
        "body": '{"category":"USDT-FUTURES","symbol":"BTCUSDT","posSide":"long"}',
        "signature": "LQw6wW0Wi63sJ2xYvLgkhONldg31F7TCfaZKeG8S9V0=",
    }
    MINIMAL = {"category": "USDT-FUTURES"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/close-positions",
        "body": '{"category":"USDT-FUTURES"}',
        "signature": "K6cxsTrXISA0aGgRaFuYvBEtpSCof+tg+05C1b8NpJI=",
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
        "category": "body category: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
        "pos_side": "body posSide: text as str, optional, one of long short",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.close_positions",
        "account_mode": "unified",
        "equivalent": "v2.mix.order.close_positions",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.close_positions"]
