# Made by Specloom from bitget/rest/v3/trade/modify-strategy-order.yaml; change that file, not this one.
"""``client.v3.trade.modify_strategy_order``: POST /api/v3/trade/modify-strategy-order."""

from support.endpoint_suite import EndpointSuite


class TestModifyStrategyOrder(EndpointSuite):
    CALL = "v3.trade.modify_strategy_order"
    METHOD = "POST"
    PATH = "/api/v3/trade/modify-strategy-order"
    FULL = {
        "order_id": "121211212122",
        "client_oid": "clientOid2",
        "qty": "1",
        "tp_trigger_by": "market",
        "sl_trigger_by": "mark",
        "take_profit": "106000",
        "stop_loss": "7.5",
        "tp_order_type": "limit",
        "sl_order_type": "limit",
        "tp_limit_price": "10.5",
        "sl_limit_price": "11.5",
        "trigger_by": "market",
        "trigger_price": "13.5",
        "trigger_order_type": "limit",
        "trigger_order_price": "15.5",
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/modify-strategy-order",
        "body": '{"orderId":"121211212122","clientOid":"clientOid2","qty":"1","tpTriggerBy":"market","slTriggerBy":"mark","takeProfit":"106000","stopLoss":"7.5","tpOrderType":"limit","slOrderType":"limit","tpLimitPrice":"10.5","slLimitPrice":"11.5","triggerBy":"market","triggerPrice":"13.5","triggerOrderType":"limit","triggerOrderPrice":"15.5"}',
        "signature": "2whGpio+UK7qdZCoV5ECSOyPkFa0bPOaNb4l66usw4k=",
    }
    MINIMAL = {"order_id": "121211212122", "qty": "1"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/modify-strategy-order",
        "body": '{"orderId":"121211212122","qty":"1"}',
        "signature": "Tjvl4Xzmt2tFA/+SzdDfnZ2AIbHu01j3JyDV3KXiB4Y=",
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
        "order_id": "body orderId: text as str, required",
        "client_oid": "body clientOid: text as str, optional",
        "qty": "body qty: decimal as Decimal | int | str, required",
        "tp_trigger_by": "body tpTriggerBy: text as str, optional, one of market mark",
        "sl_trigger_by": "body slTriggerBy: text as str, optional, one of market mark",
        "take_profit": "body takeProfit: decimal as Decimal | int | str, optional",
        "stop_loss": "body stopLoss: decimal as Decimal | int | str, optional",
        "tp_order_type": "body tpOrderType: text as str, optional, one of limit market",
        "sl_order_type": "body slOrderType: text as str, optional, one of limit market",
        "tp_limit_price": "body tpLimitPrice: decimal as Decimal | int | str, optional",
        "sl_limit_price": "body slLimitPrice: decimal as Decimal | int | str, optional",
        "trigger_by": "body triggerBy: text as str, optional, one of market mark",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, optional",
        "trigger_order_type": "body triggerOrderType: text as str, optional, one of limit market",
        "trigger_order_price": "body triggerOrderPrice: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.modify_strategy_order",
        "account_mode": "unified",
        "equivalent": "v2.mix.order.modify_tpsl_order",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.modify_strategy_order"]
