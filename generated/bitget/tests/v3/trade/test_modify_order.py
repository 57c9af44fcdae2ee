# Made by Specloom from bitget/rest/v3/trade/modify-order.yaml; change that file, not this one.
"""``client.v3.trade.modify_order``: POST /api/v3/trade/modify-order."""

from support.endpoint_suite import EndpointSuite


class TestModifyOrder(EndpointSuite):
    CALL = "v3.trade.modify_order"
    METHOD = "POST"
    PATH = "/api/v3/trade/modify-order"
    FULL = {
        "order_id": "1",
        "client_oid": "clientOid2",
        "qty": "123",
        "price": "4.5",
        "request_id": "requestId5",
        "auto_cancel": "no",
        "symbol": "BTCUSDT",
        "category": "SPOT",
        "tp_trigger_by": "market",
        "sl_trigger_by": "mark",
        "take_profit": "11.5",
        "stop_loss": "12.5",
        "tp_order_type": "limit",
        "sl_order_type": "limit",
        "tp_limit_price": "15.5",
        "sl_limit_price": "16.5",
        "px_amend_type": "yes",
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/modify-order",
        "body": '{"orderId":"1","clientOid":"clientOid2","qty":"123","price":"4.5","requestId":"requestId5","autoCancel":"no","symbol":"BTCUSDT","category":"SPOT","tpTriggerBy":"market","slTriggerBy":"mark","takeProfit":"11.5","stopLoss":"12.5","tpOrderType":"limit","slOrderType":"limit","tpLimitPrice":"15.5","slLimitPrice":"16.5","pxAmendType":"yes"}',
        "signature": "aFombbie+kxSfdqZD0JnIo5D6nFZ24Q6gK4T5rPXKeQ=",
    }
    MINIMAL = {"order_id": "1"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/modify-order",
        "body": '{"orderId":"1"}',
        "signature": "+3VCRI6rsSJNpaHHg9cmHJhQNaS3lLFKbpSaiKx1eMQ=",
    }
    ANSWER = """\
{
  "code": "00000",
  "data": {"orderId": "121212121212", "clientOid": "BITGET#1627293504612"},
  "msg": "success",
  "requestTime": 1627293504612
}
"""
    EXPECTED = {"order_id": "121212121212", "client_oid": "BITGET#1627293504612"}
    SIGNATURE = {
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "qty": "body qty: decimal as Decimal | int | str, optional",
        "price": "body price: decimal as Decimal | int | str, optional",
        "request_id": "body requestId: text as str, optional",
        "auto_cancel": "body autoCancel: text as str, optional, one of yes no, default no",
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
        "category": "body category: text as str, optional, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "tp_trigger_by": "body tpTriggerBy: text as str, optional, one of market mark, default market",
        "sl_trigger_by": "body slTriggerBy: text as str, optional, one of market mark, default market",
        "take_profit": "body takeProfit: decimal as Decimal | int | str, optional",
        "stop_loss": "body stopLoss: decimal as Decimal | int | str, optional",
        "tp_order_type": "body tpOrderType: text as str, optional, one of limit market",
        "sl_order_type": "body slOrderType: text as str, optional, one of limit market",
        "tp_limit_price": "body tpLimitPrice: decimal as Decimal | int | str, optional",
        "sl_limit_price": "body slLimitPrice: decimal as Decimal | int | str, optional",
        "px_amend_type": "body pxAmendType: text as str, optional, one of yes no",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.modify_order",
        "idempotency.key": "orderId",
        "idempotency.confirm": "v3.trade.order_info",
        "idempotency.other_keys": ("clientOid",),
        "account_mode": "unified",
        "equivalent": "v2.mix.order.modify_order",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.modify_order"]
