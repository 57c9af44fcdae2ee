# Made by Specloom from bitget/rest/v2/spot/trade/cancel-replace-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.cancel_replace_order``: POST /api/v2/spot/trade/cancel-replace-order."""

from support.endpoint_suite import EndpointSuite


class TestCancelReplaceOrder(EndpointSuite):
    CALL = "v2.spot.trade.cancel_replace_order"
    METHOD = "POST"
    PATH = "/api/v2/spot/trade/cancel-replace-order"
    FULL = {
        "symbol": "BTCUSDT",
        "price": "3.24",
        "size": "4",
        "client_oid": "clientOid4",
        "order_id": "xxxxxxxxxxxxxxx",
        "new_client_oid": "newClientOid6",
        "preset_take_profit_price": "7.5",
        "execute_take_profit_price": "8.5",
        "preset_stop_loss_price": "9.5",
        "execute_stop_loss_price": "10.5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/cancel-replace-order",
        "body": '{"symbol":"BTCUSDT","price":"3.24","size":"4","clientOid":"clientOid4","orderId":"xxxxxxxxxxxxxxx","newClientOid":"newClientOid6","presetTakeProfitPrice":"7.5","executeTakeProfitPrice":"8.5","presetStopLossPrice":"9.5","executeStopLossPrice":"10.5"}',
        "signed": True,
    }
    MINIMAL = {"symbol": "BTCUSDT", "price": "3.24", "size": "4", "new_client_oid": "newClientOid6"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/trade/cancel-replace-order",
        "body": '{"symbol":"BTCUSDT","price":"3.24","size":"4","newClientOid":"newClientOid6"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1725345009763,
  "data": {"orderId": "xxxxxxxxxxxxxxx", "clientOid": "newClientOid6", "success": "success", "msg": "msg4"}
}
"""
    EXPECTED = {"order_id": "xxxxxxxxxxxxxxx", "client_oid": "newClientOid6", "success": "success", "msg": "msg4"}
    DOCUMENTED = [("success", ("success", "failure"))]
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "price": "body price: decimal as Decimal | int | str, required",
        "size": "body size: decimal as Decimal | int | str, required",
        "client_oid": "body clientOid: text as str, optional",
        "order_id": "body orderId: text as str, optional",
        "new_client_oid": "body newClientOid: text as str, optional",
        "preset_take_profit_price": "body presetTakeProfitPrice: decimal as Decimal | int | str, optional",
        "execute_take_profit_price": "body executeTakeProfitPrice: decimal as Decimal | int | str, optional",
        "preset_stop_loss_price": "body presetStopLossPrice: decimal as Decimal | int | str, optional",
        "execute_stop_loss_price": "body executeStopLossPrice: decimal as Decimal | int | str, optional",
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
        "rate_limit.pool": "v2.spot.trade.cancel_replace_order",
        "idempotency.key": "newClientOid",
        "idempotency.confirm": "v2.spot.trade.order_info",
        "idempotency.confirm_key": "clientOid",
        "idempotency.window_seconds": 7200,
        "idempotency.other_keys": ("orderId", "clientOid"),
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "13007": ("QuotaExceeded", "no", "never")}
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/v2/spot/trade/orderInfo",
        "key": "clientOid",
        "value": "newClientOid6",
        "found": [
            {
                "userId": "userId1",
                "symbol": "symbol2",
                "orderId": "orderId3",
                "clientOid": "newClientOid6",
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
    MOCK_CALLS = ["v2.spot.trade.cancel_replace_order", "v2.spot.trade.order_info"]
