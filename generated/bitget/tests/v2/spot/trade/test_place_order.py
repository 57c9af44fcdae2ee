# Made by Specloom from bitget/rest/v2/spot/trade/place-order.yaml; change that file, not this one.
"""``client.v2.spot.trade.place_order``: POST /api/v2/spot/trade/place-order."""

from support.endpoint_suite import EndpointSuite


class TestPlaceOrder(EndpointSuite):
    CALL = "v2.spot.trade.place_order"
    METHOD = "POST"
    PATH = "/api/v2/spot/trade/place-order"
    FULL = {
        "symbol": "BTCUSDT",
        "side": "buy",
        "order_type": "limit",
        "force": "gtc",
        "price": "23222.5",
        "size": "1",
        "client_oid": "121211212122",
        "trigger_price": "8.5",
        "tpsl_type": "normal",
        "request_time": "1700000000010",
        "receive_window": "20",
        "stp_mode": "none",
        "preset_take_profit_price": "13.5",
        "execute_take_profit_price": "14.5",
        "preset_stop_loss_price": "15.5",
        "execute_stop_loss_price": "16.5",
    }
    FULL_REQUEST = {
        "target": "/api/v2/spot/trade/place-order",
        "body": '{"symbol":"BTCUSDT","side":"buy","orderType":"limit","force":"gtc","price":"23222.5","size":"1","clientOid":"121211212122","triggerPrice":"8.5","tpslType":"normal","requestTime":"1700000000010","receiveWindow":"20","stpMode":"none","presetTakeProfitPrice":"13.5","executeTakeProfitPrice":"14.5","presetStopLossPrice":"15.5","executeStopLossPrice":"16.5"}',
        "signature": "jLqlkeFoQ9PYsv01DEpV69+vS1+zQM46kU7MBPncX8I=",
    }
    MINIMAL = {
        "symbol": "BTCUSDT",
        "side": "buy",
        "order_type": "limit",
        "force": "gtc",
        "size": "1",
        "client_oid": "121211212122",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/spot/trade/place-order",
        "body": '{"symbol":"BTCUSDT","side":"buy","orderType":"limit","force":"gtc","size":"1","clientOid":"121211212122"}',
        "signature": "25OsEEsJn9FqU7Um54DFPS9YPdtOlEoPcqbR0EEhZF4=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695808949356,
  "data": {"orderId": "1001", "clientOid": "121211212122"}
}
"""
    EXPECTED = {"order_id": "1001", "client_oid": "121211212122"}
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "side": "body side: text as str, required, one of buy sell",
        "order_type": "body orderType: text as str, required, one of limit market",
        "force": "body force: text as str, required, one of gtc post_only fok ioc",
        "price": "body price: decimal as Decimal | int | str, optional",
        "size": "body size: decimal as Decimal | int | str, required",
        "client_oid": "body clientOid: text as str, optional",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, optional",
        "tpsl_type": "body tpslType: text as str, optional, one of normal tpsl, default normal",
        "request_time": "body requestTime: ms as datetime | int | str, optional",
        "receive_window": "body receiveWindow: integer as int, optional",
        "stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
        "preset_take_profit_price": "body presetTakeProfitPrice: decimal as Decimal | int | str, optional",
        "execute_take_profit_price": "body executeTakeProfitPrice: decimal as Decimal | int | str, optional",
        "preset_stop_loss_price": "body presetStopLossPrice: decimal as Decimal | int | str, optional",
        "execute_stop_loss_price": "body executeStopLossPrice: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "spot"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.spot.trade.place_order",
        "rate_limit.copy_trader.requests": 1,
        "rate_limit.copy_trader.seconds": 1,
        "rate_limit.copy_trader.scope": "uid",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.spot.trade.order_info",
        "idempotency.window_seconds": 7200,
        "account_mode": "classic",
        "equivalent": "v3.trade.place_order",
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
    MOCK_CALLS = ["v2.spot.trade.place_order", "v2.spot.trade.order_info"]
