# Made by Specloom from bitget/rest/v2/mix/order/place-order.yaml; change that file, not this one.
"""``client.v2.mix.order.place_order``: POST /api/v2/mix/order/place-order."""

from support.endpoint_suite import EndpointSuite


class TestPlaceOrder(EndpointSuite):
    CALL = "v2.mix.order.place_order"
    METHOD = "POST"
    PATH = "/api/v2/mix/order/place-order"
    FULL = {
        "symbol": "BTCUSDT",
        "product_type": "USDT-FUTURES",
        "margin_mode": "isolated",
        "margin_coin": "USDT",
        "size": "0.1",
        "price": "2000",
        "side": "sell",
        "trade_side": "open",
        "order_type": "limit",
        "force": "gtc",
        "client_oid": "121211212122",
        "reduce_only": "NO",
        "preset_stop_surplus_price": "13.5",
        "preset_stop_loss_price": "14.5",
        "preset_stop_surplus_execute_price": "15.5",
        "preset_stop_loss_execute_price": "16.5",
        "stp_mode": "none",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/place-order",
        "body": '{"symbol":"BTCUSDT","productType":"USDT-FUTURES","marginMode":"isolated","marginCoin":"USDT","size":"0.1","price":"2000","side":"sell","tradeSide":"open","orderType":"limit","force":"gtc","clientOid":"121211212122","reduceOnly":"NO","presetStopSurplusPrice":"13.5","presetStopLossPrice":"14.5","presetStopSurplusExecutePrice":"15.5","presetStopLossExecutePrice":"16.5","stpMode":"none"}',
        "signature": "UdY8dAa919Z/yILzEarNKTn+YToF4dCW/NxCPLLB6B8=",
    }
    MINIMAL = {
        "symbol": "BTCUSDT",
        "product_type": "USDT-FUTURES",
        "margin_mode": "isolated",
        "margin_coin": "USDT",
        "size": "0.1",
        "price": "2000",
        "side": "sell",
        "order_type": "limit",
        "force": "gtc",
        "client_oid": "121211212122",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/place-order",
        "body": '{"symbol":"BTCUSDT","productType":"USDT-FUTURES","marginMode":"isolated","marginCoin":"USDT","size":"0.1","price":"2000","side":"sell","orderType":"limit","force":"gtc","clientOid":"121211212122"}',
        "signature": "4rolZCIlEvbtx8VQOBmBWNkDpU4R7Armtd4Zuizq+fI=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695806875837,
  "data": {"clientOid": "121211212122", "orderId": "orderId2"}
}
"""
    EXPECTED = {"client_oid": "121211212122", "order_id": "orderId2"}
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "margin_mode": "body marginMode: text as str, required, one of crossed isolated",
        "margin_coin": "body marginCoin: text as str, required",
        "size": "body size: decimal as Decimal | int | str, required",
        "price": "body price: decimal as Decimal | int | str, optional, required if orderType is limit",
        "side": "body side: text as str, required, one of buy sell",
        "trade_side": "body tradeSide: text as str, optional, one of open close",
        "order_type": "body orderType: text as str, required, one of limit market",
        "force": "body force: text as str, optional, one of gtc post_only fok ioc, default gtc, required if orderType is limit",
        "client_oid": "body clientOid: text as str, optional",
        "reduce_only": "body reduceOnly: text as str, optional, one of YES NO, default NO",
        "preset_stop_surplus_price": "body presetStopSurplusPrice: decimal as Decimal | int | str, optional",
        "preset_stop_loss_price": "body presetStopLossPrice: decimal as Decimal | int | str, optional",
        "preset_stop_surplus_execute_price": "body presetStopSurplusExecutePrice: decimal as Decimal | int | str, optional",
        "preset_stop_loss_execute_price": "body presetStopLossExecutePrice: decimal as Decimal | int | str, optional",
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
        "rate_limit.pool": "v2.mix.order.place_order",
        "rate_limit.copy_trader.requests": 1,
        "rate_limit.copy_trader.seconds": 1,
        "rate_limit.copy_trader.scope": "uid",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.mix.order.detail",
        "idempotency.window_seconds": 7200,
        "account_mode": "classic",
        "equivalent": "v3.trade.place_order",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/v2/mix/order/detail",
        "key": "clientOid",
        "value": "121211212122",
        "found": {
            "symbol": "symbol1",
            "size": "2.5",
            "orderId": "orderId3",
            "clientOid": "121211212122",
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
    MOCK_CALLS = ["v2.mix.order.place_order", "v2.mix.order.detail"]
