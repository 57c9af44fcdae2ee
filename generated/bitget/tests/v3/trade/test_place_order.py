# Made by Specloom from bitget/rest/v3/trade/place-order.yaml; change that file, not this one.
"""``client.v3.trade.place_order``: POST /api/v3/trade/place-order."""

from support.endpoint_suite import EndpointSuite


class TestPlaceOrder(EndpointSuite):
    CALL = "v3.trade.place_order"
    METHOD = "POST"
    PATH = "/api/v3/trade/place-order"
    FULL = {
        "category": "SPOT",
        "symbol": "BTCUSDT",
        "qty": "123",
        "price": "1.11",
        "side": "buy",
        "order_type": "limit",
        "time_in_force": "gtc",
        "pos_side": "long",
        "client_oid": "clientOid9",
        "reduce_only": "no",
        "stp_mode": "none",
        "tp_trigger_by": "market",
        "sl_trigger_by": "mark",
        "take_profit": "14.5",
        "stop_loss": "15.5",
        "tp_order_type": "limit",
        "sl_order_type": "limit",
        "tp_limit_price": "18.5",
        "sl_limit_price": "19.5",
        "margin_mode": "crossed",
        "auto_borrow": "yes",
        "px_amend_type": "yes",
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/place-order",
        "body": '{"category":"SPOT","symbol":"BTCUSDT","qty":"123","price":"1.11","side":"buy","orderType":"limit","timeInForce":"gtc","posSide":"long","clientOid":"clientOid9","reduceOnly":"no","stpMode":"none","tpTriggerBy":"market","slTriggerBy":"mark","takeProfit":"14.5","stopLoss":"15.5","tpOrderType":"limit","slOrderType":"limit","tpLimitPrice":"18.5","slLimitPrice":"19.5","marginMode":"crossed","autoBorrow":"yes","pxAmendType":"yes"}',
        "signature": "35q78CK/Dc0G+HL9xdQt/DNKjEyjF5Ua/Pg+MEpcAFk=",
    }
    MINIMAL = {
        "category": "SPOT",
        "symbol": "BTCUSDT",
        "qty": "123",
        "price": "1.11",
        "side": "buy",
        "order_type": "limit",
        "time_in_force": "gtc",
        "client_oid": "clientOid9",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/place-order",
        "body": '{"category":"SPOT","symbol":"BTCUSDT","qty":"123","price":"1.11","side":"buy","orderType":"limit","timeInForce":"gtc","clientOid":"clientOid9"}',
        "signature": "nZn57ZB+B3bownwSaVS2Vl5mwKt7HSKAkJ3Tg0IJR+U=",
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
        "category": "body category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "qty": "body qty: decimal as Decimal | int | str, required",
        "price": "body price: decimal as Decimal | int | str, optional, required if orderType is limit",
        "side": "body side: text as str, required, one of buy sell",
        "order_type": "body orderType: text as str, required, one of limit market",
        "time_in_force": "body timeInForce: text as str, optional, one of ioc fok gtc post_only rpi, default gtc, required if orderType is limit",
        "pos_side": "body posSide: text as str, optional, one of long short",
        "client_oid": "body clientOid: text as str, optional",
        "reduce_only": "body reduceOnly: text as str, optional, one of yes no, default no",
        "stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
        "tp_trigger_by": "body tpTriggerBy: text as str, optional, one of market mark, default market",
        "sl_trigger_by": "body slTriggerBy: text as str, optional, one of market mark, default market",
        "take_profit": "body takeProfit: decimal as Decimal | int | str, optional",
        "stop_loss": "body stopLoss: decimal as Decimal | int | str, optional",
        "tp_order_type": "body tpOrderType: text as str, optional, one of limit market",
        "sl_order_type": "body slOrderType: text as str, optional, one of limit market",
        "tp_limit_price": "body tpLimitPrice: decimal as Decimal | int | str, optional",
        "sl_limit_price": "body slLimitPrice: decimal as Decimal | int | str, optional",
        "margin_mode": "body marginMode: text as str, optional, one of crossed isolated",
        "auto_borrow": "body autoBorrow: text as str, optional, one of yes no, default no",
        "px_amend_type": "body pxAmendType: text as str, optional, one of yes no",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.place_order",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v3.trade.order_info",
        "account_mode": "unified",
        "equivalent": "v2.spot.trade.place_order",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/v3/trade/order-info",
        "key": "clientOid",
        "value": "clientOid9",
        "found": {
            "orderId": "orderId1",
            "clientOid": "clientOid9",
            "category": "SPOT",
            "symbol": "symbol4",
            "orderType": "limit",
            "side": "buy",
            "price": "7.5",
            "qty": "8.5",
            "amount": "9.5",
            "cumExecQty": "10.5",
            "cumExecValue": "11.5",
            "avgPrice": "12.5",
            "timeInForce": "ioc",
            "orderStatus": "live",
            "posSide": "long",
            "holdMode": "one_way_mode",
            "tradeSide": "open",
            "reduceOnly": "YES",
            "marginMode": "crossed",
            "stpMode": "none",
            "takeProfit": "21.5",
            "stopLoss": "22.5",
            "tpTriggerBy": "market",
            "slTriggerBy": "market",
            "tpOrderType": "limit",
            "slOrderType": "limit",
            "tpLimitPrice": "27.5",
            "slLimitPrice": "28.5",
            "feeDetail": [{"feeCoin": "feeCoin1", "fee": "2.5"}],
            "delegateType": "normal",
            "cancelReason": "normal_cancel",
            "execType": "normal",
            "createdTime": "1700000000033",
            "updatedTime": "1700000000034",
        },
    }
    MOCK_CALLS = ["v3.trade.place_order", "v3.trade.order_info"]
