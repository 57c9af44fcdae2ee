# Made by Specloom from bitget/rest/v2/mix/order/batch-place-order.yaml; change that file, not this one.
"""``client.v2.mix.order.batch_place_order``: POST /api/v2/mix/order/batch-place-order."""

from support.batch_suite import BatchSuite
from support.endpoint_suite import EndpointSuite


class TestBatchPlaceOrder(BatchSuite, EndpointSuite):
    CALL = "v2.mix.order.batch_place_order"
    METHOD = "POST"
    PATH = "/api/v2/mix/order/batch-place-order"
    FULL = {
        "symbol": "BTCUSDT",
        "product_type": "usdt-futures",
        "margin_coin": "USDT",
        "margin_mode": "crossed",
        "order_list": [
            {
                "size": "1",
                "side": "buy",
                "trade_side": "open",
                "order_type": "market",
                "force": "gtc",
                "client_oid": "123456",
                "reduce_only": "NO",
                "preset_stop_surplus_price": "20000",
                "preset_stop_loss_price": "10000",
            }
        ],
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/batch-place-order",
        "body": '{"symbol":"BTCUSDT","productType":"usdt-futures","marginCoin":"USDT","marginMode":"crossed","orderList":[{"size":"1","side":"buy","tradeSide":"open","orderType":"market","force":"gtc","clientOid":"123456","reduceOnly":"NO","presetStopSurplusPrice":"20000","presetStopLossPrice":"10000"}]}',
        "signature": "JcM+0GY3QfN8XMgIjQsL3SjeEF31XPf2iuV9IMwqtQ0=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": {"successList": [{"orderId": "orderId1", "clientOid": "123456"}], "failureList": []}
}
"""
    EXPECTED = [{"order_id": "orderId1", "client_oid": "123456"}]
    SIGNATURE = {
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "margin_coin": "body marginCoin: text as str, required",
        "margin_mode": "body marginMode: text as str, required, one of crossed isolated",
        "order_list": "body orderList: list as Sequence, required, max_items 50",
        "order_list.size": "body size: decimal as Decimal | int | str, required",
        "order_list.price": "body price: decimal as Decimal | int | str, optional, required if orderType is limit",
        "order_list.side": "body side: text as str, required, one of buy sell",
        "order_list.trade_side": "body tradeSide: text as str, optional",
        "order_list.order_type": "body orderType: text as str, required, one of limit market",
        "order_list.force": "body force: text as str, optional, one of gtc post_only fok ioc, default gtc, required if orderType is limit",
        "order_list.client_oid": "body clientOid: text as str, optional",
        "order_list.reduce_only": "body reduceOnly: text as str, optional, one of YES NO, default NO",
        "order_list.preset_stop_surplus_price": "body presetStopSurplusPrice: decimal as Decimal | int | str, optional",
        "order_list.preset_stop_loss_price": "body presetStopLossPrice: decimal as Decimal | int | str, optional",
        "order_list.stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.order.batch_place_order",
        "rate_limit.copy_trader.requests": 1,
        "rate_limit.copy_trader.seconds": 1,
        "rate_limit.copy_trader.scope": "uid",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.mix.order.detail",
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
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/v2/mix/order/detail",
        "key": "clientOid",
        "value": "123456",
        "found": {
            "symbol": "symbol1",
            "size": "2.5",
            "orderId": "orderId3",
            "clientOid": "123456",
            "baseVolume": "5.5",
            "priceAvg": "6.5",
            "fee": "7.5",
            "price": "8.5",
            "state": "live",
            "side": "buy",
            "force": "ioc",
            "totalProfits": "12.5",
            "posSide": "long",
            "marginCoin": "marginCoin14",
            "presetStopSurplusPrice": "15.5",
            "presetStopSurplusType": "fill_price",
            "presetStopSurplusExecutePrice": "17.5",
            "presetStopLossPrice": "18.5",
            "presetStopLossType": "fill_price",
            "presetStopLossExecutePrice": "20.5",
            "quoteVolume": "21.5",
            "orderType": "limit",
            "leverage": "23.5",
            "marginMode": "isolated",
            "reduceOnly": "YES",
            "enterPointSource": "WEB",
            "tradeSide": "open",
            "newTradeSide": "newTradeSide28",
            "posMode": "one_way_mode",
            "orderSource": "normal",
            "cancelReason": "normal_cancel",
            "cTime": "1700000000032",
            "uTime": "1700000000033",
            "status": "live",
        },
    }
    MOCK_CALLS = ["v2.mix.order.batch_place_order", "v2.mix.order.detail"]
    BATCH_ARGUMENT = "order_list"
    BATCH_ITEMS = [
        {
            "size": "1",
            "side": "buy",
            "trade_side": "open",
            "order_type": "market",
            "force": "gtc",
            "reduce_only": "NO",
            "preset_stop_surplus_price": "20000",
            "preset_stop_loss_price": "10000",
            "client_oid": "one",
        },
        {
            "size": "1",
            "side": "buy",
            "trade_side": "open",
            "order_type": "market",
            "force": "gtc",
            "reduce_only": "NO",
            "preset_stop_surplus_price": "20000",
            "preset_stop_loss_price": "10000",
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
            "size": "1",
            "side": "buy",
            "trade_side": "open",
            "order_type": "market",
            "force": "gtc",
            "reduce_only": "NO",
            "preset_stop_surplus_price": "20000",
            "preset_stop_loss_price": "10000",
            "client_oid": "one",
        },
        {
            "size": "0",
            "side": "buy",
            "trade_side": "open",
            "order_type": "market",
            "force": "gtc",
            "reduce_only": "NO",
            "preset_stop_surplus_price": "0",
            "preset_stop_loss_price": "0",
            "client_oid": "two",
        },
    ]
