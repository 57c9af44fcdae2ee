# Made by Specloom from bitget/rest/v2/mix/order/place-tpsl-order.yaml; change that file, not this one.
"""``client.v2.mix.order.place_tpsl_order``: POST /api/v2/mix/order/place-tpsl-order."""

from support.endpoint_suite import EndpointSuite


class TestPlaceTpslOrder(EndpointSuite):
    CALL = "v2.mix.order.place_tpsl_order"
    METHOD = "POST"
    PATH = "/api/v2/mix/order/place-tpsl-order"
    FULL = {
        "margin_coin": "USDT",
        "product_type": "usdt-futures",
        "symbol": "BTCUSDT",
        "plan_type": "profit_plan",
        "trigger_price": "2000",
        "trigger_type": "mark_price",
        "execute_price": "0",
        "hold_side": "long",
        "size": "1",
        "range_rate": "10.5",
        "client_oid": "1234",
        "stp_mode": "none",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/place-tpsl-order",
        "body": '{"marginCoin":"USDT","productType":"usdt-futures","symbol":"BTCUSDT","planType":"profit_plan","triggerPrice":"2000","triggerType":"mark_price","executePrice":"0","holdSide":"long","size":"1","rangeRate":"10.5","clientOid":"1234","stpMode":"none"}',
        "signature": "l5O1ajxZCIEWjDzUMlxKoQVJN3XTmA3wzWp+s5xCPl8=",
    }
    MINIMAL = {
        "margin_coin": "USDT",
        "product_type": "usdt-futures",
        "symbol": "BTCUSDT",
        "plan_type": "profit_plan",
        "trigger_price": "2000",
        "hold_side": "long",
        "size": "1",
        "client_oid": "1234",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/place-tpsl-order",
        "body": '{"marginCoin":"USDT","productType":"usdt-futures","symbol":"BTCUSDT","planType":"profit_plan","triggerPrice":"2000","holdSide":"long","size":"1","clientOid":"1234"}',
        "signature": "xpLJbeoTkb6ObHSFnK2oxQPqEIvYJsSsipSAYQQhs0Q=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293504612,
  "data": {"orderId": "121212121212", "clientOid": "BITGET#1627293504612"}
}
"""
    EXPECTED = {"order_id": "121212121212", "client_oid": "BITGET#1627293504612"}
    SIGNATURE = {
        "margin_coin": "body marginCoin: text as str, required",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "plan_type": "body planType: text as str, required, one of profit_plan loss_plan moving_plan pos_profit pos_loss",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, required",
        "trigger_type": "body triggerType: text as str, optional, one of fill_price mark_price",
        "execute_price": "body executePrice: decimal as Decimal | int | str, optional",
        "hold_side": "body holdSide: text as str, required, one of long short buy sell",
        "size": "body size: decimal as Decimal | int | str, required",
        "range_rate": "body rangeRate: decimal as Decimal | int | str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.order.place_tpsl_order",
        "idempotency.key": "clientOid",
        "account_mode": "classic",
        "equivalent": "v3.trade.place_strategy_order",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.mix.order.place_tpsl_order"]
