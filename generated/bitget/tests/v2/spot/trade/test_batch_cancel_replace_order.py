# Made by Specloom from bitget/rest/v2/spot/trade/batch-cancel-replace-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.batch_cancel_replace_order``: POST /api/v2/spot/trade/batch-cancel-replace-order."""

from support.batch_suite import BatchSuite
from support.endpoint_suite import EndpointSuite


class TestBatchCancelReplaceOrder(BatchSuite, EndpointSuite):
    CALL = "v2.spot.trade.batch_cancel_replace_order"
    METHOD = "POST"
    PATH = "/api/v2/spot/trade/batch-cancel-replace-order"
    FULL = {
        "order_list": [
            {
                "order_id": "xxxxxxxxxxxxxxxxx",
                "client_oid": "",
                "symbol": "BTCUSDT",
                "price": "3.17",
                "size": "5",
                "new_client_oid": "abc123",
            }
        ]
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/batch-cancel-replace-order",
        "body": '{"orderList":[{"orderId":"xxxxxxxxxxxxxxxxx","clientOid":"","symbol":"BTCUSDT","price":"3.17","size":"5","newClientOid":"abc123"}]}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": [
    {
      "orderId": "xxxxxxxxxxxxxxxxx",
      "clientOid": "clientOid2",
      "success": "success",
      "msg": "msg4",
      "errorCode": "00000"
    }
  ]
}
"""
    EXPECTED = [{"order_id": "xxxxxxxxxxxxxxxxx", "client_oid": "clientOid2", "success": "success", "msg": "msg4"}]
    DOCUMENTED = [("success", ("success", "failure"))]
    SIGNATURE = {
        "order_list": "body orderList: list as Sequence, required, max_items 50",
        "order_list.symbol": "body symbol: text as Symbol | str, optional, symbol",
        "order_list.price": "body price: decimal as Decimal | int | str, optional",
        "order_list.size": "body size: decimal as Decimal | int | str, optional",
        "order_list.client_oid": "body clientOid: text as str, optional",
        "order_list.order_id": "body orderId: text as str, optional",
        "order_list.new_client_oid": "body newClientOid: text as str, optional",
        "order_list.preset_take_profit_price": "body presetTakeProfitPrice: decimal as Decimal | int | str, optional",
        "order_list.execute_take_profit_price": "body executeTakeProfitPrice: decimal as Decimal | int | str, optional",
        "order_list.preset_stop_loss_price": "body presetStopLossPrice: decimal as Decimal | int | str, optional",
        "order_list.execute_stop_loss_price": "body executeStopLossPrice: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "modify_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.batch_cancel_replace_order",
        "idempotency.key": "newClientOid",
        "idempotency.confirm": "v2.spot.trade.order_info",
        "idempotency.confirm_key": "clientOid",
        "idempotency.window_seconds": 7200,
        "idempotency.other_keys": ("orderId", "clientOid"),
        "batch.style": "coded",
        "batch.input": "orderList",
        "batch.keys": ("orderId", "clientOid"),
        "batch.refused": {"success": "failure"},
        "batch.max_items": 50,
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/v2/spot/trade/orderInfo",
        "key": "clientOid",
        "value": "abc123",
        "found": [
            {
                "userId": "userId1",
                "symbol": "symbol2",
                "orderId": "orderId3",
                "clientOid": "abc123",
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
    MOCK_CALLS = ["v2.spot.trade.batch_cancel_replace_order", "v2.spot.trade.order_info"]
    BATCH_ARGUMENT = "order_list"
    BATCH_ITEMS = [
        {"symbol": "BTCUSDT", "price": "3.17", "size": "5", "new_client_oid": "abc123", "client_oid": "one"},
        {"symbol": "BTCUSDT", "price": "3.17", "size": "5", "new_client_oid": "abc123", "client_oid": "two"},
    ]
    BATCH_KEY = "client_oid"
    BATCH_MIXED = [
        {"clientOid": "two", "errorCode": "00000"},
        {"clientOid": "one", "errorCode": "00001", "msg": "refused"},
    ]
    BATCH_REFUSED = [
        {"clientOid": "two", "errorCode": "00001", "msg": "refused"},
        {"clientOid": "one", "errorCode": "00001", "msg": "refused"},
    ]
    BATCH_MISSING = [{"clientOid": "two", "errorCode": "00000"}]
