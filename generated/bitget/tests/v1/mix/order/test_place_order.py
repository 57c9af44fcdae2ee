# Made by Specloom from bitget/rest/v1/mix/order/placeOrder.yaml; change that file, not this one.
"""``client.v1.mix.order.place_order``: POST /api/mix/v1/order/placeOrder."""

from support.endpoint_suite import EndpointSuite


class TestPlaceOrder(EndpointSuite):
    CALL = "v1.mix.order.place_order"
    METHOD = "POST"
    PATH = "/api/mix/v1/order/placeOrder"
    FULL = {
        "symbol": "BTCUSDT_UMCBL",
        "product_type": "productType2",
        "margin_coin": "marginCoin3",
        "size": "4.5",
        "quantity": "5.5",
        "price": "6.5",
        "side": "open_long",
        "order_type": "limit",
        "time_in_force_value": "normal",
        "client_oid": "clientOid10",
        "reduce_only": "reduceOnly11",
        "reverse": "reverse12",
        "preset_take_profit_price": "13.5",
        "preset_stop_loss_price": "14.5",
    }
    FULL_REQUEST = {
        "target": "/api/mix/v1/order/placeOrder",
        "body": '{"symbol":"BTCUSDT_UMCBL","productType":"productType2","marginCoin":"marginCoin3","size":"4.5","quantity":"5.5","price":"6.5","side":"open_long","orderType":"limit","timeInForceValue":"normal","clientOid":"clientOid10","reduceOnly":"reduceOnly11","reverse":"reverse12","presetTakeProfitPrice":"13.5","presetStopLossPrice":"14.5"}',
        "signed": True,
    }
    MINIMAL = {
        "symbol": "BTCUSDT_UMCBL",
        "margin_coin": "marginCoin3",
        "size": "4.5",
        "side": "open_long",
        "order_type": "limit",
        "client_oid": "clientOid10",
    }
    MINIMAL_REQUEST = {
        "target": "/api/mix/v1/order/placeOrder",
        "body": '{"symbol":"BTCUSDT_UMCBL","marginCoin":"marginCoin3","size":"4.5","side":"open_long","orderType":"limit","clientOid":"clientOid10"}',
        "signed": True,
    }
    ANSWER = """\
{"code": "00000", "msg": "success", "requestTime": 1700000000000, "data": "1"}
"""
    EXPECTED = "1"
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "product_type": "body productType: text as str, optional",
        "margin_coin": "body marginCoin: text as str, required",
        "size": "body size: decimal as Decimal | int | str, required",
        "quantity": "body quantity: decimal as Decimal | int | str, optional",
        "price": "body price: decimal as Decimal | int | str, optional",
        "side": "body side: text as str, required, one of open_long open_short close_long close_short buy_single sell_single",
        "order_type": "body orderType: text as str, required, one of limit market",
        "time_in_force_value": "body timeInForceValue: text as str, optional, one of normal post_only fok ioc",
        "client_oid": "body clientOid: text as str, optional",
        "reduce_only": "body reduceOnly: text as str, optional",
        "reverse": "body reverse: text as str, optional",
        "preset_take_profit_price": "body presetTakeProfitPrice: decimal as Decimal | int | str, optional",
        "preset_stop_loss_price": "body presetStopLossPrice: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v1",
        "symbol_format": "v1",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v1.mix.order.place_order",
        "rate_limit.documented": False,
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v1.mix.order.detail",
        "account_mode": "classic",
        "superseded_by": ("v2.mix.order.click_backhand", "v2.mix.order.place_order"),
        "deprecated": True,
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/mix/v1/order/detail",
        "key": "clientOid",
        "value": "clientOid10",
        "found": {"clientOid": "clientOid10"},
    }
