# Made by Specloom from bitget/rest/v2/margin/crossed/batch-place-order.yaml; change that file, not this one.
"""``client.v2.margin.crossed.batch_place_order``: POST /api/v2/margin/crossed/batch-place-order."""

from support.batch_suite import BatchSuite
from support.endpoint_suite import EndpointSuite


class TestBatchPlaceOrder(BatchSuite, EndpointSuite):
    CALL = "v2.margin.crossed.batch_place_order"
    METHOD = "POST"
    PATH = "/api/v2/margin/crossed/batch-place-order"
    FULL = {
        "symbol": "BTCUSDT",
        "order_list": [
            {
                "order_type": "limit",
                "loan_type": "normal",
                "force": "gtc",
                "quote_size": "4.5",
                "side": "buy",
                "price": "6.5",
                "base_size": "7.5",
                "client_oid": "clientOid8",
                "stp_mode": "none",
            }
        ],
        "order_type": "limit",
        "price": "4.5",
        "loan_type": "normal",
        "force": "gtc",
        "base_size": "7.5",
        "quote_size": "8.5",
        "client_oid": "clientOid9",
        "side": "buy",
        "stp_mode": "none",
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/crossed/batch-place-order",
        "body": '{"symbol":"BTCUSDT","orderList":[{"orderType":"limit","loanType":"normal","force":"gtc","quoteSize":"4.5","side":"buy","price":"6.5","baseSize":"7.5","clientOid":"clientOid8","stpMode":"none"}],"orderType":"limit","price":"4.5","loanType":"normal","force":"gtc","baseSize":"7.5","quoteSize":"8.5","clientOid":"clientOid9","side":"buy","stpMode":"none"}',
        "signature": "iHQalUrNxwTRrVyPM29LbWHHKN1t5nwDqarG+GEKBzY=",
    }
    MINIMAL = {
        "symbol": "BTCUSDT",
        "order_list": [
            {
                "order_type": "limit",
                "loan_type": "normal",
                "force": "gtc",
                "quote_size": "4.5",
                "side": "buy",
                "price": "6.5",
                "base_size": "7.5",
                "client_oid": "clientOid8",
                "stp_mode": "none",
            }
        ],
        "order_type": "limit",
        "loan_type": "normal",
        "force": "gtc",
        "client_oid": "clientOid9",
        "side": "buy",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/margin/crossed/batch-place-order",
        "body": '{"symbol":"BTCUSDT","orderList":[{"orderType":"limit","loanType":"normal","force":"gtc","quoteSize":"4.5","side":"buy","price":"6.5","baseSize":"7.5","clientOid":"clientOid8","stpMode":"none"}],"orderType":"limit","loanType":"normal","force":"gtc","clientOid":"clientOid9","side":"buy"}',
        "signature": "lJbpeSz2SzIj10b6GK2JfVvmuzftlILHjJDsDA8/hpg=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {"successList": [{"orderId": "orderId1", "clientOid": "clientOid8"}], "failureList": []}
}
"""
    EXPECTED = [{"order_id": "orderId1", "client_oid": "clientOid8"}]
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_list": "body orderList: list as Sequence, required",
        "order_list.order_type": "body orderType: text as str, required, one of limit market",
        "order_list.loan_type": "body loanType: text as str, required, one of normal autoLoan autoRepay autoLoanAndRepay",
        "order_list.force": "body force: text as str, required, one of gtc post_only fok ioc",
        "order_list.quote_size": "body quoteSize: decimal as Decimal | int | str, optional",
        "order_list.side": "body side: text as str, required, one of buy sell",
        "order_list.price": "body price: decimal as Decimal | int | str, optional",
        "order_list.base_size": "body baseSize: decimal as Decimal | int | str, optional",
        "order_list.client_oid": "body clientOid: text as str, optional",
        "order_list.stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
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
        "rate_limit.pool": "v2.margin.crossed.batch_place_order",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.margin.crossed.open_orders",
        "idempotency.window_seconds": 21600,
        "batch.style": "split",
        "batch.input": "orderList",
        "batch.keys": ("orderId", "clientOid"),
        "batch.success": "successList",
        "batch.failure": "failureList",
        "account_mode": "classic",
        "equivalent": "v3.trade.place_batch",
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
    MOCK_CALLS = ["v2.margin.crossed.batch_place_order", "v2.margin.crossed.open_orders"]
    BATCH_ARGUMENT = "order_list"
    BATCH_ITEMS = [
        {
            "order_type": "limit",
            "loan_type": "normal",
            "force": "gtc",
            "quote_size": "4.5",
            "side": "buy",
            "price": "6.5",
            "base_size": "7.5",
            "stp_mode": "none",
            "client_oid": "one",
        },
        {
            "order_type": "limit",
            "loan_type": "normal",
            "force": "gtc",
            "quote_size": "4.5",
            "side": "buy",
            "price": "6.5",
            "base_size": "7.5",
            "stp_mode": "none",
            "client_oid": "two",
        },
    ]
    BATCH_KEY = "client_oid"
    BATCH_MIXED = {
        "successList": [{"clientOid": "two"}],
        "failureList": [{"clientOid": "one", "errorCode": "00001", "errorMsg": "refused"}],
    }
    BATCH_REFUSED = {
        "successList": [],
        "failureList": [
            {"clientOid": "two", "errorCode": "00001", "errorMsg": "refused"},
            {"clientOid": "one", "errorCode": "00001", "errorMsg": "refused"},
        ],
    }
    BATCH_MISSING = {"successList": [{"clientOid": "two"}], "failureList": []}
    BATCH_INVALID_ITEMS = [
        {
            "order_type": "limit",
            "loan_type": "normal",
            "force": "gtc",
            "quote_size": "4.5",
            "side": "buy",
            "price": "6.5",
            "base_size": "7.5",
            "stp_mode": "none",
            "client_oid": "one",
        },
        {
            "order_type": "limit",
            "loan_type": "normal",
            "force": "gtc",
            "quote_size": "0",
            "side": "buy",
            "price": "0",
            "base_size": "0",
            "stp_mode": "none",
            "client_oid": "two",
        },
    ]
