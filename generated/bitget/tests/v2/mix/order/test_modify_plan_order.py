# Made by Specloom from bitget/rest/v2/mix/order/modify-plan-order.yaml; change that file, not this one.
"""``client.v2.mix.order.modify_plan_order``: POST /api/v2/mix/order/modify-plan-order."""

from support.endpoint_suite import EndpointSuite


class TestModifyPlanOrder(EndpointSuite):
    CALL = "v2.mix.order.modify_plan_order"
    METHOD = "POST"
    PATH = "/api/v2/mix/order/modify-plan-order"
    FULL = {
        "order_id": "123",
        "client_oid": "321123",
        "product_type": "usdt-futures",
        "new_size": "3",
        "new_price": "2001",
        "new_callback_ratio": "6.5",
        "new_trigger_price": "2000",
        "new_trigger_type": "fill_price",
        "new_stop_surplus_trigger_price": "2050",
        "new_stop_surplus_execute_price": "2049",
        "new_stop_surplus_trigger_type": "mark_price",
        "new_stop_loss_trigger_price": "1970",
        "new_stop_loss_execute_price": "5",
        "new_stop_loss_trigger_type": "mark_price",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/modify-plan-order",
        "body": '{"orderId":"123","clientOid":"321123","productType":"usdt-futures","newSize":"3","newPrice":"2001","newCallbackRatio":"6.5","newTriggerPrice":"2000","newTriggerType":"fill_price","newStopSurplusTriggerPrice":"2050","newStopSurplusExecutePrice":"2049","newStopSurplusTriggerType":"mark_price","newStopLossTriggerPrice":"1970","newStopLossExecutePrice":"5","newStopLossTriggerType":"mark_price"}',
        "signed": True,
    }
    MINIMAL = {"product_type": "usdt-futures"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/modify-plan-order",
        "body": '{"productType":"usdt-futures"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293504612,
  "data": {"orderId": "21627293504612", "clientOid": "BITGET#1627293504612"}
}
"""
    EXPECTED = {"order_id": "21627293504612", "client_oid": "BITGET#1627293504612"}
    SIGNATURE = {
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "new_size": "body newSize: decimal as Decimal | int | str, optional",
        "new_price": "body newPrice: decimal as Decimal | int | str, optional",
        "new_callback_ratio": "body newCallbackRatio: decimal as Decimal | int | str, optional",
        "new_trigger_price": "body newTriggerPrice: decimal as Decimal | int | str, optional",
        "new_trigger_type": "body newTriggerType: text as str, optional, one of fill_price mark_price",
        "new_stop_surplus_trigger_price": "body newStopSurplusTriggerPrice: decimal as Decimal | int | str, optional",
        "new_stop_surplus_execute_price": "body newStopSurplusExecutePrice: decimal as Decimal | int | str, optional",
        "new_stop_surplus_trigger_type": "body newStopSurplusTriggerType: text as str, optional, one of fill_price mark_price",
        "new_stop_loss_trigger_price": "body newStopLossTriggerPrice: decimal as Decimal | int | str, optional",
        "new_stop_loss_execute_price": "body newStopLossExecutePrice: decimal as Decimal | int | str, optional",
        "new_stop_loss_trigger_type": "body newStopLossTriggerType: text as str, optional, one of fill_price mark_price",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.order.modify_plan_order",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.mix.order.modify_plan_order"]
