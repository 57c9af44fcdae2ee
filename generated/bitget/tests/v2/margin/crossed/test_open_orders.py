# Made by Specloom from bitget/rest/v2/margin/crossed/open-orders.yaml; change that file, not this one.
"""``client.v2.margin.crossed.open_orders``: GET /api/v2/margin/crossed/open-orders."""

from decimal import Decimal

from bitget_client._runtime.codec.answer_types import Millis
from support.endpoint_suite import EndpointSuite
from support.paged_suite import PagedSuite


class TestOpenOrders(PagedSuite, EndpointSuite):
    CALL = "v2.margin.crossed.open_orders"
    METHOD = "GET"
    PATH = "/api/v2/margin/crossed/open-orders"
    FULL = {
        "symbol": "BTCUSDT",
        "order_id": "orderId2",
        "client_oid": "clientOid3",
        "start_time": "1693205171000",
        "end_time": "1694155571000",
        "limit": "20",
        "id_less_than": "idLessThan7",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/crossed/open-orders?clientOid=clientOid3&endTime=1694155571000&idLessThan=idLessThan7&limit=20&orderId=orderId2&startTime=1693205171000&symbol=BTCUSDT",
        "body": "",
        "signature": "mn9/mIuw42vQ4PCVCsfQcSZFVsdcgiU/U2oplC0yypk=",
    }
    MINIMAL = {"symbol": "BTCUSDT", "start_time": "1693205171000"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/crossed/open-orders?startTime=1693205171000&symbol=BTCUSDT",
        "body": "",
        "signature": "BInZQOY+dd0FMevjcRLn/ZmDVK1tNNFDT3aN5gmQYfw=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695636829522,
  "data": {
    "orderList": [
      {
        "orderId": "121211212122",
        "symbol": "BTCUSDT",
        "orderType": "limit",
        "enterPointSource": "API",
        "clientOid": "myClientOid001",
        "loanType": "normal",
        "price": "32111",
        "side": "buy",
        "status": "live",
        "baseSize": "0.01",
        "quoteSize": "1000",
        "priceAvg": "12.5",
        "size": "13.5",
        "amount": "14.5",
        "force": "gtc",
        "cTime": "1695629859821",
        "uTime": "1695629890839"
      }
    ],
    "maxId": "1",
    "minId": "minId3"
  }
}
"""
    EXPECTED = {
        "order_list": [
            {
                "order_id": "121211212122",
                "symbol": "BTCUSDT",
                "order_type": "limit",
                "enter_point_source": "API",
                "client_oid": "myClientOid001",
                "loan_type": "normal",
                "price": Decimal("32111"),
                "side": "buy",
                "status": "live",
                "base_size": Decimal("0.01"),
                "quote_size": Decimal("1000"),
                "price_avg": Decimal("12.5"),
                "size": Decimal("13.5"),
                "amount": Decimal("14.5"),
                "force": "gtc",
                "c_time": Millis(1695629859821),
                "u_time": Millis(1695629890839),
            }
        ],
        "max_id": "1",
        "min_id": "minId3",
    }
    DOCUMENTED = [
        ("enter_point_source", ("WEB", "API", "SYS", "ANDROID", "IOS")),
        ("force", ("gtc", "post_only", "fok", "ioc")),
        ("loan_type", ("normal", "autoLoan", "autoRepay", "autoLoanAndRepay")),
        ("order_type", ("limit", "market")),
        ("side", ("buy", "sell", "liquidation-buy", "liquidation-sell", "systemRepay-buy", "systemRepay-selll")),
        ("status", ("live", "partially_fill", "filled", "cancelled", "reject")),
    ]
    SIGNATURE = {
        "symbol": "query symbol: text as Symbol | str, required, symbol",
        "order_id": "query orderId: text as str, optional",
        "client_oid": "query clientOid: text as str, optional",
        "start_time": "query startTime: ms as datetime | int | str, required",
        "end_time": "query endTime: ms as datetime | int | str, optional",
        "limit": "query limit: integer as int, optional, default 100",
        "id_less_than": "query idLessThan: text as str, optional",
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
        "rate_limit.pool": "v2.margin.crossed.open_orders",
        "paging.style": "min_max_id",
        "paging.param": "idLessThan",
        "paging.items": "orderList",
        "paging.source": "minId",
        "paging.row_id": "orderId",
        "paging.size_param": "limit",
        "paging.window.start": "startTime",
        "paging.window.end": "endTime",
        "account_mode": "classic",
        "equivalent": "v3.trade.unfilled_orders",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "repeated"
    MOCK_CALLS = ["v2.margin.crossed.open_orders", "v2.margin.crossed.open_orders"]
    PAGES = [
        {"orderList": [{"orderId": "106"}, {"orderId": "105"}], "minId": "105"},
        {"orderList": [{"orderId": "104"}, {"orderId": "103"}], "minId": "103"},
        {"orderList": [], "minId": ""},
    ]
    PAGE_ARGUMENTS = {"symbol": "BTCUSDT", "start_time": "1700000000000", "end_time": "1700000000000"}
    PAGE_ROWS = ("order_id", ["106", "105", "104", "103"])
    PAGE_POSITIONS = ("idLessThan", [None, "105", "103"])
    PAGE_SIZE_ARGUMENT = "limit"
