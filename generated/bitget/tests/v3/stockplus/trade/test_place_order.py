# Made by Specloom from bitget/rest/v3/stockplus/trade/place-order.yaml; change that file, not this one.
"""``client.v3.stockplus.trade.place_order``: POST /api/v3/stockplus/trade/place-order."""

from support.endpoint_suite import EndpointSuite


class TestPlaceOrder(EndpointSuite):
    CALL = "v3.stockplus.trade.place_order"
    METHOD = "POST"
    PATH = "/api/v3/stockplus/trade/place-order"
    FULL = {
        "symbol": "BTCUSDT",
        "order_type": "LO",
        "side": "Buy",
        "submitted_quantity": "4.5",
        "time_in_force": "Day",
        "submitted_price": "6.5",
        "trigger_price": "7.5",
        "limit_offset": "8.5",
        "trailing_amount": "9.5",
        "trailing_percent": "10.5",
        "expire_date": "expireDate11",
        "outside_rth": "RTHOnly",
        "limit_depth_level": "22",
        "trigger_count": "23",
        "monitor_price": "15.5",
        "remark": "remark16",
    }
    FULL_REQUEST = {
        "target": "/api/v3/stockplus/trade/place-order",
        "body": '{"symbol":"BTCUSDT","orderType":"LO","side":"Buy","submittedQuantity":"4.5","timeInForce":"Day","submittedPrice":"6.5","triggerPrice":"7.5","limitOffset":"8.5","trailingAmount":"9.5","trailingPercent":"10.5","expireDate":"expireDate11","outsideRth":"RTHOnly","limitDepthLevel":"22","triggerCount":"23","monitorPrice":"15.5","remark":"remark16"}',
        "signed": True,
    }
    MINIMAL = {
        "symbol": "BTCUSDT",
        "order_type": "LO",
        "side": "Buy",
        "submitted_quantity": "4.5",
        "time_in_force": "Day",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v3/stockplus/trade/place-order",
        "body": '{"symbol":"BTCUSDT","orderType":"LO","side":"Buy","submittedQuantity":"4.5","timeInForce":"Day"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1740000000000,
  "data": {"orderId": "701276261045858304", "clientOid": "myOrder001", "symbol": "AAPL220429C150000.US"}
}
"""
    EXPECTED = {"order_id": "701276261045858304", "client_oid": "myOrder001", "symbol": "AAPL220429C150000.US"}
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_type": "body orderType: text as str, required, one of LO MO LIT MIT TSLPAMT TSLPPCT",
        "side": "body side: text as str, required, one of Buy Sell",
        "submitted_quantity": "body submittedQuantity: decimal as Decimal | int | str, required",
        "time_in_force": "body timeInForce: text as str, required, one of Day GoodTilCanceled GoodTilDate",
        "submitted_price": "body submittedPrice: decimal as Decimal | int | str, optional",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, optional",
        "limit_offset": "body limitOffset: decimal as Decimal | int | str, optional",
        "trailing_amount": "body trailingAmount: decimal as Decimal | int | str, optional",
        "trailing_percent": "body trailingPercent: decimal as Decimal | int | str, optional",
        "expire_date": "body expireDate: text as str, optional, required if timeInForce is GoodTilDate",
        "outside_rth": "body outsideRth: text as str, optional, one of RTHOnly AnyTime Overnight",
        "limit_depth_level": "body limitDepthLevel: integer as int, optional",
        "trigger_count": "body triggerCount: integer as int, optional",
        "monitor_price": "body monitorPrice: decimal as Decimal | int | str, optional",
        "remark": "body remark: text as str, optional, max_length 64",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "uta"),
        "rate_limit.default.requests": 30,
        "rate_limit.default.seconds": 30,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.stockplus.trade.place_order",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "24056": ("OrderNotFound", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.stockplus.trade.place_order"]
