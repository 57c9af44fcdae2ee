# Made by Specloom from bitget/rest/v2/mix/order/cancel-order.yaml; change that file, not this one.
"""``client.v2.mix.order.cancel_order``: POST /api/v2/mix/order/cancel-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelOrder(EndpointSuite):
    CALL = "v2.mix.order.cancel_order"
    METHOD = "POST"
    PATH = "/api/v2/mix/order/cancel-order"
    FULL = {
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "margin_coin": "USDT",
        "order_id": "1",
        "client_oid": "clientOid5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/cancel-order",
        "body": '{"symbol":"BTCUSDT","productType":"usdt-futures","marginCoin":"USDT","orderId":"1","clientOid":"clientOid5"}',
        "signature": "SGpN8ZPhJIftB3D+ndaWpyz9Vw3pPSro4HsVeQeobMM=",
    }
    MINIMAL = {"symbol": "BTCUSDT", "product_type": "usdt-futures", "order_id": "1"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/cancel-order",
        "body": '{"symbol":"BTCUSDT","productType":"usdt-futures","orderId":"1"}',
        "signature": "yQQKt0D9BBBjUeHUzODt6Zko51ivbFfazmWcSXls+to=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293504612,
  "data": {"orderId": "123", "clientOid": "clientOid2"}
}
"""
    EXPECTED = {"order_id": "123", "client_oid": "clientOid2"}
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "margin_coin": "body marginCoin: text as str, optional",
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "cancel_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.order.cancel_order",
        "idempotency.key": "orderId",
        "idempotency.confirm": "v2.mix.order.detail",
        "idempotency.other_keys": ("clientOid",),
        "account_mode": "classic",
        "equivalent": "v3.trade.cancel_order",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.mix.order.cancel_order", "v2.mix.order.cancel_order"]
