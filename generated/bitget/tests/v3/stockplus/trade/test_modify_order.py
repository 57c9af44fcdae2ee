# Made by Specloom from bitget/rest/v3/stockplus/trade/modify-order.yaml; change that file, not this one.
"""``client.v3.stockplus.trade.modify_order``: POST /api/v3/stockplus/trade/modify-order."""

from support.endpoint_suite import EndpointSuite


class TestModifyOrder(EndpointSuite):
    CALL = "v3.stockplus.trade.modify_order"
    METHOD = "POST"
    PATH = "/api/v3/stockplus/trade/modify-order"
    FULL = {
        "order_id": "orderId1",
        "quantity": "2.5",
        "price": "3.5",
        "trigger_price": "4.5",
        "limit_offset": "5.5",
        "trailing_amount": "6.5",
        "trailing_percent": "7.5",
        "limit_depth_level": "17",
        "trigger_count": "18",
        "monitor_price": "10.5",
        "remark": "remark11",
    }
    FULL_REQUEST = {
        "target": "/api/v3/stockplus/trade/modify-order",
        "body": '{"orderId":"orderId1","quantity":"2.5","price":"3.5","triggerPrice":"4.5","limitOffset":"5.5","trailingAmount":"6.5","trailingPercent":"7.5","limitDepthLevel":"17","triggerCount":"18","monitorPrice":"10.5","remark":"remark11"}',
        "signed": True,
    }
    MINIMAL = {"order_id": "orderId1", "quantity": "2.5"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/stockplus/trade/modify-order",
        "body": '{"orderId":"orderId1","quantity":"2.5"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {"orderId": "orderId1", "clientOid": "clientOid2", "symbol": "AAPL220429C150000.US"}
}
"""
    EXPECTED = {"order_id": "orderId1", "client_oid": "clientOid2", "symbol": "AAPL220429C150000.US"}
    SIGNATURE = {
        "order_id": "body orderId: text as str, required",
        "quantity": "body quantity: decimal as Decimal | int | str, required",
        "price": "body price: decimal as Decimal | int | str, optional",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, optional",
        "limit_offset": "body limitOffset: decimal as Decimal | int | str, optional",
        "trailing_amount": "body trailingAmount: decimal as Decimal | int | str, optional",
        "trailing_percent": "body trailingPercent: decimal as Decimal | int | str, optional",
        "limit_depth_level": "body limitDepthLevel: integer as int, optional",
        "trigger_count": "body triggerCount: integer as int, optional",
        "monitor_price": "body monitorPrice: decimal as Decimal | int | str, optional",
        "remark": "body remark: text as str, optional, max_length 64",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "none",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 30,
        "rate_limit.default.seconds": 30,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.stockplus.trade.modify_order",
        "idempotency.key": "orderId",
        "idempotency.confirm": "v3.stockplus.trade.order_detail",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.stockplus.trade.modify_order"]
