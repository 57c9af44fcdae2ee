# Made by Specloom from bitget/ws/v2/trade/mix-place-order.yaml; change that file, not this one.
"""``client.v2.ws.mix.place_order``: the operation place-order, over a socket of the mock exchange."""

from decimal import Decimal

from support.operation_suite import OperationSuite


class TestPlaceOrder(OperationSuite):
    CALL = "v2.ws.mix.place_order"
    FULL = {
        "inst_type": "instType",
        "inst_id": "BTCUSDT",
        "order_type": "limit",
        "side": "buy",
        "size": "3.5",
        "force": "gtc",
        "price": "5.5",
        "client_oid": "clientOid6",
        "margin_coin": "marginCoin7",
        "margin_mode": "crossed",
        "trade_side": "open",
        "reduce_only": "YES",
        "preset_stop_surplus_price": "11.5",
        "preset_stop_loss_price": "12.5",
        "stp_mode": "none",
    }
    SENT = {
        "op": "trade",
        "args": [
            {
                "instType": "instType",
                "instId": "BTCUSDT",
                "channel": "place-order",
                "params": {
                    "orderType": "limit",
                    "side": "buy",
                    "size": "3.5",
                    "force": "gtc",
                    "price": "5.5",
                    "clientOid": "clientOid6",
                    "marginCoin": "marginCoin7",
                    "marginMode": "crossed",
                    "tradeSide": "open",
                    "reduceOnly": "YES",
                    "presetStopSurplusPrice": "11.5",
                    "presetStopLossPrice": "12.5",
                    "stpMode": "none",
                },
            }
        ],
    }
    ROWS = [
        {
            "orderId": "orderId1",
            "clientOid": "clientOid6",
            "orderType": "limit",
            "side": "buy",
            "size": "5.5",
            "force": "gtc",
            "price": "7.5",
            "marginCoin": "marginCoin8",
            "marginMode": "crossed",
            "tradeSide": "open",
            "reduceOnly": "YES",
            "presetStopSurplusPrice": "12.5",
            "presetStopLossPrice": "13.5",
            "stpMode": "none",
        }
    ]
    EXPECTED = {
        "order_id": "orderId1",
        "client_oid": "clientOid6",
        "order_type": "limit",
        "side": "buy",
        "size": Decimal("5.5"),
        "force": "gtc",
        "price": Decimal("7.5"),
        "margin_coin": "marginCoin8",
        "margin_mode": "crossed",
        "trade_side": "open",
        "reduce_only": "YES",
        "preset_stop_surplus_price": Decimal("12.5"),
        "preset_stop_loss_price": Decimal("13.5"),
        "stp_mode": "none",
    }
    SIGNATURE = {
        "inst_type": "body instType: text as str, required",
        "inst_id": "body instId: text as Symbol | str, required, symbol",
        "order_type": "body orderType: text as str, required, one of limit market",
        "side": "body side: text as str, required, one of buy sell",
        "size": "body size: decimal as Decimal | int | str, required",
        "force": "body force: text as str, required, one of gtc post_only fok ioc",
        "price": "body price: decimal as Decimal | int | str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "margin_coin": "body marginCoin: text as str, required",
        "margin_mode": "body marginMode: text as str, required, one of crossed isolated",
        "trade_side": "body tradeSide: text as str, optional, one of open close",
        "reduce_only": "body reduceOnly: text as str, optional, one of YES NO, default NO",
        "preset_stop_surplus_price": "body presetStopSurplusPrice: decimal as Decimal | int | str, optional",
        "preset_stop_loss_price": "body presetStopLossPrice: decimal as Decimal | int | str, optional",
        "stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "create_order",
        "errors": ("ws", "ws_classic"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "ip",
        "rate_limit.pool": "v2.ws.mix.place_order",
        "rate_limit.documented": False,
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.mix.order.detail",
        "kind": "trade",
        "topics": ("place-order",),
        "topic_key": "channel",
    }
    CODES = {"30001": ("InvalidParameter", "no", "never")}
