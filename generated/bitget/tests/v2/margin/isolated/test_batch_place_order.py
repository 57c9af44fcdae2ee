# Made by Specloom from bitget/rest/v2/margin/isolated/batch-place-order.yaml; change that file, not this one.
"""``client.v2.margin.isolated.batch_place_order``: POST /api/v2/margin/isolated/batch-place-order."""

from support.batch_suite import BatchSuite
from support.endpoint_suite import EndpointSuite


class TestBatchPlaceOrder(BatchSuite, EndpointSuite):
    CALL = "v2.margin.isolated.batch_place_order"
    METHOD = "POST"
    PATH = "/api/v2/margin/isolated/batch-place-order"
    FULL = {
        "symbol": "BTCUSDT",
        "order_list": [
            {
                "side": "buy",
                "order_type": "market",
                "force": "gtc",
                "quote_size": "110",
                "loan_type": "normal",
                "client_oid": "abc123",
            }
        ],
    }
    FULL_REQUEST = {
        "target": "/api/v2/margin/isolated/batch-place-order",
        "body": '{"symbol":"BTCUSDT","orderList":[{"side":"buy","orderType":"market","force":"gtc","quoteSize":"110","loanType":"normal","clientOid":"abc123"}]}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {"successList": [{"orderId": "orderId1", "clientOid": "abc123"}], "failureList": []}
}
"""
    EXPECTED = [{"order_id": "orderId1", "client_oid": "abc123"}]
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "order_list": "body orderList: list as Sequence, required",
        "order_list.order_type": "body orderType: text as str, required",
        "order_list.loan_type": "body loanType: text as str, required, one of normal autoLoan autoRepay autoLoanAndRepay",
        "order_list.force": "body force: text as str, required, one of gtc post_only fok ioc",
        "order_list.quote_size": "body quoteSize: decimal as Decimal | int | str, optional",
        "order_list.side": "body side: text as str, required, one of buy sell",
        "order_list.price": "body price: decimal as Decimal | int | str, optional",
        "order_list.base_size": "body baseSize: decimal as Decimal | int | str, optional",
        "order_list.client_oid": "body clientOid: text as str, optional",
        "order_list.stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
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
        "rate_limit.pool": "v2.margin.isolated.batch_place_order",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.margin.isolated.open_orders",
        "idempotency.window_seconds": 21600,
        "batch.style": "split",
        "batch.input": "orderList",
        "batch.keys": ("orderId", "clientOid"),
        "batch.success": "successList",
        "batch.failure": "failureList",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "50001": ("InvalidCoin", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.margin.isolated.batch_place_order"]
    BATCH_ARGUMENT = "order_list"
    BATCH_ITEMS = [
        {
            "side": "buy",
            "order_type": "market",
            "force": "gtc",
            "quote_size": "110",
            "loan_type": "normal",
            "client_oid": "one",
        },
        {
            "side": "buy",
            "order_type": "market",
            "force": "gtc",
            "quote_size": "110",
            "loan_type": "normal",
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
            "side": "buy",
            "order_type": "market",
            "force": "gtc",
            "quote_size": "110",
            "loan_type": "normal",
            "client_oid": "one",
        },
        {
            "side": "buy",
            "order_type": "market",
            "force": "gtc",
            "quote_size": "0",
            "loan_type": "normal",
            "client_oid": "two",
        },
    ]
