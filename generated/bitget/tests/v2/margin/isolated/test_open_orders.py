# Made by Specloom from bitget/rest/v2/margin/isolated/open-orders.yaml; change that file, not this one.
"""``client.v2.margin.isolated.open_orders``: GET /api/v2/margin/isolated/open-orders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite


class TestOpenOrders(EndpointSuite):
    CALL = "v2.margin.isolated.open_orders"
    METHOD = "GET"
    PATH = "/api/v2/margin/isolated/open-orders"
    FULL = {
        "symbol": "BTCUSDT",
        "start_time": "1695336324000",
        "order_id": "orderId3",
        "client_oid": "clientOid4",
        "end_time": "1700000000005",
        "limit": "500",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/open-orders?clientOid=clientOid4&endTime=1700000000005&limit=500&orderId=orderId3&startTime=1695336324000&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT", "start_time": "1695336324000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/isolated/open-orders?startTime=1695336324000&symbol=BTCUSDT",
        "body": "",
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695623147774,
  "data": {
    "orderList": [
      {
        "symbol": "ETHUSDT",
        "orderType": "limit",
        "enterPointSource": "API",
        "orderId": "121211212122",
        "clientOid": "clientOid5",
        "loanType": "normal",
        "price": "1410.5",
        "side": "buy",
        "status": "live",
        "baseSize": "0.1",
        "quoteSize": "141.05",
        "priceAvg": "0",
        "size": "13.5",
        "amount": "14.5",
        "force": "gtc",
        "cTime": "1695623143333",
        "uTime": "1700000000017"
      }
    ],
    "maxId": "121211212122",
    "minId": "minId3"
  }
}
"""
    EXPECTED = {
        "order_list": [
            {
                "symbol": "ETHUSDT",
                "order_type": "limit",
                "enter_point_source": "API",
                "order_id": "121211212122",
                "client_oid": "clientOid5",
                "loan_type": "normal",
                "price": Decimal("1410.5"),
                "side": "buy",
                "status": "live",
                "base_size": Decimal("0.1"),
                "quote_size": Decimal("141.05"),
                "price_avg": Decimal("0"),
                "size": Decimal("13.5"),
                "amount": Decimal("14.5"),
                "force": "gtc",
                "c_time": Millis(1695623143333),
                "u_time": Millis(1700000000017),
            }
        ],
        "max_id": "121211212122",
        "min_id": "minId3",
    }
    DOCUMENTED = [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS")),
        ("force", ("gtc", "post_only", "fok", "ioc")),
        ("loan_type", ("normal", "autoLoan", "autoRepay", "autoLoanAndRepay")),
        ("side", ("buy", "sell")),
        ("status", ("live", "partial_fill", "filled", "cancelled", "reject")),
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "order_id": "query orderId: text as str, optional",
        "client_oid": "query clientOid: text as str, optional",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100, max 500",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "read",
        "effect": "read",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.isolated.open_orders",
        "account_mode": "classic",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.isolated.open_orders", "v2.margin.isolated.open_orders"]
