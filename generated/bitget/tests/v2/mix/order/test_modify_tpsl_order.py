# Made by Specloom from bitget/rest/v2/mix/order/modify-tpsl-order.yaml; change that file, not this one.
"""``client.v2.mix.order.modify_tpsl_order``: POST /api/v2/mix/order/modify-tpsl-order."""

from support.endpoint_suite import EndpointSuite


class TestModifyTpslOrder(EndpointSuite):
    CALL = "v2.mix.order.modify_tpsl_order"
    METHOD = "POST"
    PATH = "/api/v2/mix/order/modify-tpsl-order"
    FULL = {
        "order_id": "1",
        "client_oid": "2",
        "margin_coin": "USDT",
        "product_type": "usdt-futures",
        "symbol": "BTCUSDT",
        "trigger_price": "2001",
        "trigger_type": "fill_price",
        "execute_price": "0",
        "size": "9.5",
        "range_rate": "10.5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/modify-tpsl-order",
        "body": '{"orderId":"1","clientOid":"2","marginCoin":"USDT","productType":"usdt-futures","symbol":"BTCUSDT","triggerPrice":"2001","triggerType":"fill_price","executePrice":"0","size":"9.5","rangeRate":"10.5"}',
        "signature": "e1nBFJLqJU3zSG6MvRtILijw3zXt1jdvBkDnunSRSTg=",
    }
    MINIMAL = {
        "margin_coin": "USDT",
        "product_type": "usdt-futures",
        "symbol": "BTCUSDT",
        "trigger_price": "2001",
        "size": "9.5",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/modify-tpsl-order",
        "body": '{"marginCoin":"USDT","productType":"usdt-futures","symbol":"BTCUSDT","triggerPrice":"2001","size":"9.5"}',
        "signature": "zLXAVc5UPusPbAt2Nw80eddXfywA+/XYGsGP2h2jkxE=",
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
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "margin_coin": "body marginCoin: text as str, required",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, required",
        "trigger_type": "body triggerType: text as str, optional",
        "execute_price": "body executePrice: decimal as Decimal | int | str, optional",
        "size": "body size: decimal as Decimal | int | str, required",
        "range_rate": "body rangeRate: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.order.modify_tpsl_order",
        "account_mode": "classic",
        "equivalent": "v3.trade.modify_strategy_order",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.mix.order.modify_tpsl_order"]
