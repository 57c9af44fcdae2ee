# Made by Specloom from bitget/rest/v2/spot/trade/modify-plan-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.modify_plan_order``: POST /api/v2/spot/trade/modify-plan-order."""

from support.endpoint_suite import EndpointSuite


class TestModifyPlanOrder(EndpointSuite):
    CALL = "v2.spot.trade.modify_plan_order"
    METHOD = "POST"
    PATH = "/api/v2/spot/trade/modify-plan-order"
    FULL = {
        "order_id": "121211212122",
        "client_oid": "clientOid2",
        "trigger_price": "0.041222",
        "order_type": "limit",
        "execute_price": "0.041272",
        "size": 156,
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/modify-plan-order",
        "body": '{"orderId":"121211212122","clientOid":"clientOid2","triggerPrice":"0.041222","orderType":"limit","executePrice":"0.041272","size":"156"}',
        "signed": True,
    }
    MINIMAL = {"trigger_price": "0.041222", "order_type": "limit", "size": 156}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/trade/modify-plan-order",
        "body": '{"triggerPrice":"0.041222","orderType":"limit","size":"156"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1668134576535,
  "data": {"orderId": "121211212122", "clientOid": "clientOid2"}
}
"""
    EXPECTED = {"order_id": "121211212122", "client_oid": "clientOid2"}
    SIGNATURE = {
        "order_id": "body orderId: text as str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, required",
        "order_type": "body orderType: text as str, required, one of limit market",
        "execute_price": "body executePrice: decimal as Decimal | int | str, optional",
        "size": "body size: decimal as Decimal | int | str, required",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "none",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 20,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.modify_plan_order",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.spot.trade.modify_plan_order"]
