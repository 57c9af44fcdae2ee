# Made by Specloom from bitget/ws/v3/trade/uta-batch-place.yaml; change that file, not this one.
"""``client.v3.ws.uta.batch_place``: the operation batch-place, over a socket of the mock exchange."""

from support.operation_suite import OperationSuite


class TestBatchPlace(OperationSuite):
    CALL = "v3.ws.uta.batch_place"
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
                "client_oid": "clientOid7",
                "pos_side": "long",
                "stp_mode": "none",
                "tp_trigger_by": "market",
                "sl_trigger_by": "mark",
                "takeprofit": "12.5",
                "stoploss": "13.5",
                "tp_order_type": "limit",
                "sl_order_type": "limit",
                "tp_limit_price": "16.5",
                "sl_limit_price": "17.5",
            }
        ],
    }
    SENT = {
        "op": "trade",
        "category": "spot",
        "topic": "batch-place",
        "args": [
            {
                "symbol": "BTCUSDT",
                "orderType": "limit",
                "qty": "3.5",
                "price": "4.5",
                "side": "buy",
                "timeInForce": "gtc",
                "clientOid": "clientOid7",
                "posSide": "long",
                "stpMode": "none",
                "tpTriggerBy": "market",
                "slTriggerBy": "mark",
                "takeprofit": "12.5",
                "stoploss": "13.5",
                "tpOrderType": "limit",
                "slOrderType": "limit",
                "tpLimitPrice": "16.5",
                "slLimitPrice": "17.5",
            }
        ],
    }
    ROWS = [{"code": "code1", "msg": "msg2", "symbol": "symbol3", "orderId": "orderId4", "clientOid": "clientOid7"}]
    EXPECTED = [
        {"code": "code1", "msg": "msg2", "symbol": "symbol3", "order_id": "orderId4", "client_oid": "clientOid7"}
    ]
    SIGNATURE = {
        "category": "body category: text as str, required, one of spot margin usdt-futures coin-futures usdc-futures",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_type": "body orderType: text as str, required, one of limit market",
        "qty": "body qty: decimal as Decimal | int | str, required",
        "price": "body price: decimal as Decimal | int | str, optional, required if orderType is limit",
        "side": "body side: text as str, required, one of buy sell",
        "time_in_force": "body timeInForce: text as str, optional, one of gtc ioc fok post_only rpi, default gtc, required if orderType is limit",
        "client_oid": "body clientOid: text as str, optional",
        "pos_side": "body posSide: text as str, optional, one of long short",
        "stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
        "tp_trigger_by": "body tpTriggerBy: text as str, optional, one of market mark, default market",
        "sl_trigger_by": "body slTriggerBy: text as str, optional, one of market mark, default market",
        "takeprofit": "body takeprofit: decimal as Decimal | int | str, optional",
        "stoploss": "body stoploss: decimal as Decimal | int | str, optional",
        "tp_order_type": "body tpOrderType: text as str, optional, one of limit market",
        "sl_order_type": "body slOrderType: text as str, optional, one of limit market",
        "tp_limit_price": "body tpLimitPrice: decimal as Decimal | int | str, optional",
        "sl_limit_price": "body slLimitPrice: decimal as Decimal | int | str, optional",
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
        "rate_limit.pool": "v3.ws.uta.batch_place",
        "rate_limit.documented": False,
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v3.trade.order_info",
        "kind": "trade",
        "topics": ("batch-place",),
        "topic_key": "topic",
    }
    CODES = {"30001": ("InvalidParameter", "no", "never")}
    CONFIRMED_BY = "v3.trade.order_info"
