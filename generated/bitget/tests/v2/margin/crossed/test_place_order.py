# Made by Specloom from bitget/rest/v2/margin/crossed/place-order.yaml; change that file, not this one.
"""``client.v2.margin.crossed.place_order``: POST /api/v2/margin/crossed/place-order."""

from support.endpoint_suite import EndpointSuite


class TestPlaceOrder(EndpointSuite):
    CALL = "v2.margin.crossed.place_order"
    METHOD = "POST"
    PATH = "/api/v2/margin/crossed/place-order"
    FULL = {
        "symbol": "BTCUSDT",
        "order_type": "market",
        "price": "3.5",
        "loan_type": "normal",
        "force": "gtc",
        "base_size": "6.5",
        "quote_size": "10000",
        "client_oid": "clientOid8",
        "side": "buy",
        "stp_mode": "none",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/crossed/place-order",
        "body": '{"symbol":"BTCUSDT","orderType":"market","price":"3.5","loanType":"normal","force":"gtc","baseSize":"6.5","quoteSize":"10000","clientOid":"clientOid8","side":"buy","stpMode":"none"}',
        "signature": "l5cDT/Ocppbhq5A1n6TTy0ss4piUSMDQ9hozOy+o5fE=",
    }
    MINIMAL = {
        "symbol": "BTCUSDT",
        "order_type": "market",
        "loan_type": "normal",
        "force": "gtc",
        "client_oid": "clientOid8",
        "side": "buy",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/crossed/place-order",
        "body": '{"symbol":"BTCUSDT","orderType":"market","loanType":"normal","force":"gtc","clientOid":"clientOid8","side":"buy"}',
        "signature": "yv7zULAIzy431mOsVTVB5NICOkMUMukUdFA2Yqw228Q=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293504612,
  "data": {"orderId": "121211212122", "clientOid": "clientOid2"}
}
"""
    EXPECTED = {"order_id": "121211212122", "client_oid": "clientOid2"}
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_type": "body orderType: text as str, required, one of limit market",
        "price": "body price: decimal as Decimal | int | str, optional",
        "loan_type": "body loanType: text as str, required, one of normal autoLoan autoRepay autoLoanAndRepay",
        "force": "body force: text as str, required, one of gtc post_only fok ioc",
        "base_size": "body baseSize: decimal as Decimal | int | str, optional",
        "quote_size": "body quoteSize: decimal as Decimal | int | str, optional",
        "client_oid": "body clientOid: text as str, optional",
        "side": "body side: text as str, required, one of buy sell",
        "stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "margin"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.margin.crossed.place_order",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.margin.crossed.open_orders",
        "idempotency.window_seconds": 21600,
        "account_mode": "classic",
        "equivalent": "v3.trade.place_order",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/v2/margin/crossed/open-orders",
        "key": "clientOid",
        "value": "clientOid8",
        "found": {
            "orderList": [
                {
                    "orderId": "orderId1",
                    "symbol": "symbol2",
                    "orderType": "limit",
                    "enterPointSource": "WEB",
                    "clientOid": "clientOid8",
                    "loanType": "normal",
                    "price": "7.5",
                    "side": "buy",
                    "status": "live",
                    "baseSize": "10.5",
                    "quoteSize": "11.5",
                    "priceAvg": "12.5",
                    "size": "13.5",
                    "amount": "14.5",
                    "force": "gtc",
                    "cTime": "1700000000016",
                    "uTime": "1700000000017",
                }
            ],
            "maxId": "maxId2",
            "minId": "minId3",
        },
    }
    MOCK_CALLS = ["v2.margin.crossed.place_order", "v2.margin.crossed.open_orders"]
