# Made by Specloom from bitget/ws/v3/trade/uta-place-order.yaml; change that file, not this one.
"""``client.v3.ws.uta.place_order``: the operation place-order, over a socket of the mock exchange."""

from bitget_client._runtime.codec.answer_types import Millis
from support.operation_suite import OperationSuite


class TestPlaceOrder(OperationSuite):
    CALL = "v3.ws.uta.place_order"
    FULL = {
        "category": "spot",
        "orders": [
            {
                "symbol": "BTCUSDT",
                "order_type": "limit",
                "qty": "3.5",
                "price": "4.5",
                "side": "buy",
                "time_in_force": "gtc",
                "pos_side": "long",
                "reduce_only": "YES",
                "client_oid": "clientOid9",
                "stp_mode": "none",
                "tp_trigger_by": "market",
                "sl_trigger_by": "mark",
                "takeprofit": "13.5",
                "stoploss": "14.5",
                "tp_order_type": "limit",
                "sl_order_type": "limit",
                "tp_limit_price": "17.5",
                "sl_limit_price": "18.5",
                "margin_mode": "crossed",
            }
        ],
    }
    SENT = {
        "op": "trade",
        "category": "spot",
        "topic": "place-order",
        "args": [
            {
                "symbol": "BTCUSDT",
                "orderType": "limit",
                "qty": "3.5",
                "price": "4.5",
                "side": "buy",
                "timeInForce": "gtc",
                "posSide": "long",
                "reduceOnly": "YES",
                "clientOid": "clientOid9",
                "stpMode": "none",
                "tpTriggerBy": "market",
                "slTriggerBy": "mark",
                "takeprofit": "13.5",
                "stoploss": "14.5",
                "tpOrderType": "limit",
                "slOrderType": "limit",
                "tpLimitPrice": "17.5",
                "slLimitPrice": "18.5",
                "marginMode": "crossed",
            }
        ],
    }
    ROWS = [{"symbol": "symbol1", "orderId": "orderId2", "clientOid": "clientOid9", "cTime": "1700000000004"}]
    EXPECTED = [
        {"symbol": "symbol1", "order_id": "orderId2", "client_oid": "clientOid9", "c_time": Millis(1700000000004)}
    ]
    SIGNATURE = {
        "category": "body category: text as str, required, one of spot margin usdt-futures coin-futures usdc-futures",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_type": "body orderType: text as str, required, one of limit market",
        "qty": "body qty: decimal as Decimal | int | str, required",
        "price": "body price: decimal as Decimal | int | str, optional, required if orderType is limit",
        "side": "body side: text as str, required, one of buy sell",
        "time_in_force": "body timeInForce: text as str, optional, one of gtc ioc fok post_only rpi, default gtc, required if orderType is limit",
        "pos_side": "body posSide: text as str, optional, one of long short",
        "reduce_only": "body reduceOnly: text as str, optional, one of YES NO, default NO",
        "client_oid": "body clientOid: text as str, optional",
        "stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
        "tp_trigger_by": "body tpTriggerBy: text as str, optional, one of market mark, default market",
        "sl_trigger_by": "body slTriggerBy: text as str, optional, one of market mark, default market",
        "takeprofit": "body takeprofit: decimal as Decimal | int | str, optional",
        "stoploss": "body stoploss: decimal as Decimal | int | str, optional",
        "tp_order_type": "body tpOrderType: text as str, optional, one of limit market",
        "sl_order_type": "body slOrderType: text as str, optional, one of limit market",
        "tp_limit_price": "body tpLimitPrice: decimal as Decimal | int | str, optional",
        "sl_limit_price": "body slLimitPrice: decimal as Decimal | int | str, optional",
        "margin_mode": "body marginMode: text as str, optional, one of crossed isolated",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "create_order",
        "errors": ("ws", "ws_uta", "ws_classic", "40010", "40762"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v3.ws.uta.place_order",
        "rate_limit.documented": False,
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v3.trade.order_info",
        "kind": "trade",
        "topics": ("place-order",),
        "topic_key": "topic",
    }
    CODES = {"30001": ("InvalidParameter", "no", "never")}
    CONFIRMED_BY = "v3.trade.order_info"
