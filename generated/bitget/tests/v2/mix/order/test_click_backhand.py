# Made by Specloom from bitget/rest/v2/mix/order/click-backhand.yaml; change that file, not this one.
"""``client.v2.mix.order.click_backhand``: POST /api/v2/mix/order/click-backhand."""

from support.endpoint_suite import EndpointSuite


class TestClickBackhand(EndpointSuite):
    CALL = "v2.mix.order.click_backhand"
    METHOD = "POST"
    PATH = "/api/v2/mix/order/click-backhand"
    FULL = {
        "symbol": "BTCUSDT",
        "margin_coin": "marginCoin2",
        "product_type": "USDT-FUTURES",
        "size": "4.5",
        "side": "buy",
        "trade_side": "tradeSide6",
        "client_oid": "clientOid7",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/click-backhand",
        "body": '{"symbol":"BTCUSDT","marginCoin":"marginCoin2","productType":"USDT-FUTURES","size":"4.5","side":"buy","tradeSide":"tradeSide6","clientOid":"clientOid7"}',
        "signed": True,
    }
    MINIMAL = {
        "symbol": "BTCUSDT",
        "margin_coin": "marginCoin2",
        "product_type": "USDT-FUTURES",
        "side": "buy",
        "client_oid": "clientOid7",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/click-backhand",
        "body": '{"symbol":"BTCUSDT","marginCoin":"marginCoin2","productType":"USDT-FUTURES","side":"buy","clientOid":"clientOid7"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695806875837,
  "data": {"clientOid": "clientOid7", "orderId": "1"}
}
"""
    EXPECTED = {"client_oid": "clientOid7", "order_id": "1"}
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "margin_coin": "body marginCoin: text as str, required",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "size": "body size: decimal as Decimal | int | str, optional",
        "side": "body side: text as str, required, one of buy sell",
        "trade_side": "body tradeSide: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
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
        "rate_limit.pool": "v2.mix.order.click_backhand",
        "rate_limit.copy_trader.requests": 1,
        "rate_limit.copy_trader.seconds": 1,
        "rate_limit.copy_trader.scope": "uid",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.mix.order.detail",
        "idempotency.window_seconds": 7200,
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/v2/mix/order/detail",
        "key": "clientOid",
        "value": "clientOid7",
        "found": {
            "symbol": "symbol1",
            "size": "2.5",
            "orderId": "orderId3",
            "clientOid": "clientOid7",
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
    MOCK_CALLS = ["v2.mix.order.click_backhand", "v2.mix.order.detail"]
