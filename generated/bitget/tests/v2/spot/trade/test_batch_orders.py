# Made by Specloom from bitget/rest/v2/spot/trade/batch-orders.yaml; change that file, not this one.
"""``client.v2.spot.trade.batch_orders``: POST /api/v2/spot/trade/batch-orders."""

from support.batch_suite import BatchSuite
from support.endpoint_suite import EndpointSuite


class TestBatchOrders(BatchSuite, EndpointSuite):
    CALL = "v2.spot.trade.batch_orders"
    METHOD = "POST"
    PATH = "/api/v2/spot/trade/batch-orders"
    FULL = {
        "batch_mode": "single",
        "order_list": [
            {
                "side": "buy",
                "order_type": "limit",
                "force": "gtc",
                "price": "23222.5",
                "size": "1",
                "client_oid": "121211212122",
            }
        ],
        "symbol": "BTCUSDT",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/batch-orders",
        "body": '{"batchMode":"single","orderList":[{"side":"buy","orderType":"limit","force":"gtc","price":"23222.5","size":"1","clientOid":"121211212122"}],"symbol":"BTCUSDT"}',
        "signature": "yUqYD3cfAww4+eDHIqSYyPXKD5qKeNg5abd4CXLQxWQ=",
    }
    MINIMAL = {
        "order_list": [
            {
                "side": "buy",
                "order_type": "limit",
                "force": "gtc",
                "price": "23222.5",
                "size": "1",
                "client_oid": "121211212122",
            }
        ]
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/trade/batch-orders",
        "body": '{"orderList":[{"side":"buy","orderType":"limit","force":"gtc","price":"23222.5","size":"1","clientOid":"121211212122"}]}',
        "signature": "qHOIbHgxlZMJVfUt2DXBMxA1NXDuHEpt5EGI5muwVJU=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {"successList": [{"orderId": "orderId1", "clientOid": "121211212122"}], "failureList": []}
}
"""
    EXPECTED = [{"order_id": "orderId1", "client_oid": "121211212122"}]
    SIGNATURE = {
        "batch_mode": "body batchMode: text as str, optional, one of single multiple, default single",
        "order_list": "body orderList: list as Sequence, required, max_items 50",
        "order_list.symbol": "body symbol: text as Symbol | str, optional, symbol",
        "order_list.side": "body side: text as str, optional, one of buy sell",
        "order_list.order_type": "body orderType: text as str, optional, one of limit market",
        "order_list.force": "body force: text as str, optional, one of gtc post_only fok ioc",
        "order_list.price": "body price: decimal as Decimal | int | str, optional",
        "order_list.size": "body size: decimal as Decimal | int | str, optional",
        "order_list.client_oid": "body clientOid: text as str, optional",
        "order_list.stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
        "order_list.preset_take_profit_price": "body presetTakeProfitPrice: decimal as Decimal | int | str, optional",
        "order_list.execute_take_profit_price": "body executeTakeProfitPrice: decimal as Decimal | int | str, optional",
        "order_list.preset_stop_loss_price": "body presetStopLossPrice: decimal as Decimal | int | str, optional",
        "order_list.execute_stop_loss_price": "body executeStopLossPrice: decimal as Decimal | int | str, optional",
        "symbol": "body symbol: text as Symbol | str, optional, symbol",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.batch_orders",
        "rate_limit.copy_trader.requests": 1,
        "rate_limit.copy_trader.seconds": 1,
        "rate_limit.copy_trader.scope": "uid",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.spot.trade.order_info",
        "idempotency.window_seconds": 7200,
        "batch.style": "split",
        "batch.input": "orderList",
        "batch.keys": ("orderId", "clientOid"),
        "batch.success": "successList",
        "batch.failure": "failureList",
        "batch.max_items": 50,
        "account_mode": "classic",
        "equivalent": "v3.trade.place_batch",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/v2/spot/trade/orderInfo",
        "key": "clientOid",
        "value": "121211212122",
        "found": [
            {
                "userId": "userId1",
                "symbol": "symbol2",
                "orderId": "orderId3",
                "clientOid": "121211212122",
                "price": "5.5",
                "size": "6.5",
                "orderType": "orderType7",
                "side": "side8",
                "status": "live",
                "priceAvg": "10.5",
                "baseVolume": "11.5",
                "quoteVolume": "12.5",
                "enterPointSource": "enterPointSource13",
                "feeDetail": '{"BGB":{"deduction":"true","feeCoinCode":"feeCoinCode2","totalDeductionFee":"3.5","totalFee":"4.5"},"newFees":{"c":"1.5","d":"2.5","deduction":"true","r":"4.5","t":"5.5","totalDeductionFee":"6.5"}}',
                "orderSource": "orderSource15",
                "tpslType": "normal",
                "triggerPrice": "17.5",
                "quoteCoin": "quoteCoin18",
                "baseCoin": "baseCoin19",
                "cancelReason": "normal_cancel",
                "executionType": "executionType21",
                "cTime": "1700000000022",
                "uTime": "1700000000023",
            }
        ],
    }
    MOCK_CALLS = ["v2.spot.trade.batch_orders", "v2.spot.trade.order_info"]
    BATCH_ARGUMENT = "order_list"
    BATCH_ITEMS = [
        {"side": "buy", "order_type": "limit", "force": "gtc", "price": "23222.5", "size": "1", "client_oid": "one"},
        {"side": "buy", "order_type": "limit", "force": "gtc", "price": "23222.5", "size": "1", "client_oid": "two"},
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
        {"side": "buy", "order_type": "limit", "force": "gtc", "price": "23222.5", "size": "1", "client_oid": "one"},
        {"side": "buy", "order_type": "limit", "force": "gtc", "price": "0", "size": "0", "client_oid": "two"},
    ]
