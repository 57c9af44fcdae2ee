# Made by Specloom from bitget/rest/v2/mix/order/modify-order.yaml; change that file, not this one.
"""``client.v2.mix.order.modify_order``: POST /api/v2/mix/order/modify-order."""

from support.endpoint_suite import EndpointSuite


class TestModifyOrder(EndpointSuite):
    CALL = "v2.mix.order.modify_order"
    METHOD = "POST"
    PATH = "/api/v2/mix/order/modify-order"
    FULL = {
        "order_id": "1",
        "client_oid": "clientOid2",
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "new_client_oid": "1212112121223",
        "new_size": "0.04",
        "new_price": "1800.00",
        "new_preset_stop_surplus_price": "8.5",
        "new_preset_stop_loss_price": "9.5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/modify-order",
        "body": '{"orderId":"1","clientOid":"clientOid2","symbol":"BTCUSDT","productType":"usdt-futures","newClientOid":"1212112121223","newSize":"0.04","newPrice":"1800.00","newPresetStopSurplusPrice":"8.5","newPresetStopLossPrice":"9.5"}',
        "signature": "UMjtKQxvpGDYwz2o2YcyC6QbblKmZc6+nH7adLc+ybg=",
    }
    MINIMAL = {"symbol": "BTCUSDT", "product_type": "usdt-futures", "new_client_oid": "1212112121223"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/modify-order",
        "body": '{"symbol":"BTCUSDT","productType":"usdt-futures","newClientOid":"1212112121223"}',
        "signature": "4tYJ4uNQVaJVJW+cFGmrmfqBUx2TMFsALlLso17svSI=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293504612,
  "data": {"orderId": "121212121212", "clientOid": "BITGET#121212121212"}
}
"""
    EXPECTED = {"order_id": "121212121212", "client_oid": "BITGET#121212121212"}
    SIGNATURE = {
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "new_client_oid": "body newClientOid: text as str, required",
        "new_size": "body newSize: decimal as Decimal | int | str, optional",
        "new_price": "body newPrice: decimal as Decimal | int | str, optional",
        "new_preset_stop_surplus_price": "body newPresetStopSurplusPrice: decimal as Decimal | int | str, optional",
        "new_preset_stop_loss_price": "body newPresetStopLossPrice: decimal as Decimal | int | str, optional",
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
        "rate_limit.pool": "v2.mix.order.modify_order",
        "idempotency.key": "newClientOid",
        "idempotency.confirm": "v2.mix.order.detail",
        "idempotency.confirm_key": "clientOid",
        "idempotency.window_seconds": 7200,
        "idempotency.other_keys": ("orderId", "clientOid"),
        "account_mode": "classic",
        "equivalent": "v3.trade.modify_order",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/v2/mix/order/detail",
        "key": "clientOid",
        "value": "1212112121223",
        "found": {
            "symbol": "symbol1",
            "size": "2.5",
            "orderId": "orderId3",
            "clientOid": "1212112121223",
            "baseVolume": "5.5",
            "priceAvg": "6.5",
            "fee": "7.5",
            "price": "8.5",
            "state": "live",
            "side": "buy",
            "force": "ioc",
            "totalProfits": "12.5",
            "posSide": "long",
            "marginCoin": "marginCoin14",
            "presetStopSurplusPrice": "15.5",
            "presetStopSurplusType": "fill_price",
            "presetStopSurplusExecutePrice": "17.5",
            "presetStopLossPrice": "18.5",
            "presetStopLossType": "fill_price",
            "presetStopLossExecutePrice": "20.5",
            "quoteVolume": "21.5",
            "orderType": "limit",
            "leverage": "23.5",
            "marginMode": "isolated",
            "reduceOnly": "YES",
            "enterPointSource": "WEB",
            "tradeSide": "open",
            "newTradeSide": "newTradeSide28",
            "posMode": "one_way_mode",
            "orderSource": "normal",
            "cancelReason": "normal_cancel",
            "cTime": "1700000000032",
            "uTime": "1700000000033",
            "status": "live",
        },
    }
    MOCK_CALLS = ["v2.mix.order.modify_order", "v2.mix.order.detail"]
