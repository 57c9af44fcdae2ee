# Made by Specloom from bitget/rest/v3/trade/place-batch.yaml; change that file, not this one.
"""``client.v3.trade.place_batch``: POST /api/v3/trade/place-batch."""

from support.batch_suite import BatchSuite
from support.endpoint_suite import EndpointSuite


class TestPlaceBatch(BatchSuite, EndpointSuite):
    CALL = "v3.trade.place_batch"
    METHOD = "POST"
    PATH = "/api/v3/trade/place-batch"
    FULL = {
        "orders": [
            {
                "category": "SPOT",
                "symbol": "BTCUSDT",
                "qty": "123",
                "price": "1.11",
                "side": "buy",
                "order_type": "limit",
                "time_in_force": "gtc",
                "pos_side": "long",
                "client_oid": "my-oid-1",
                "stp_mode": "none",
                "px_amend_type": "yes",
            }
        ]
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/place-batch",
        "body": '[{"category":"SPOT","symbol":"BTCUSDT","qty":"123","price":"1.11","side":"buy","orderType":"limit","timeInForce":"gtc","posSide":"long","clientOid":"my-oid-1","stpMode":"none","pxAmendType":"yes"}]',
        "signature": "fDL94L7m7Jl9r9FM4r8vznsnHYfk2ZPdhHNRBZeKRBc=",
    }
    MINIMAL = {
        "orders": [
            {
                "category": "SPOT",
                "symbol": "BTCUSDT",
                "qty": "123",
                "price": "1.11",
                "side": "buy",
                "order_type": "limit",
                "time_in_force": "gtc",
                "client_oid": "my-oid-1",
            }
        ]
    }
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/place-batch",
        "body": '[{"category":"SPOT","symbol":"BTCUSDT","qty":"123","price":"1.11","side":"buy","orderType":"limit","timeInForce":"gtc","clientOid":"my-oid-1"}]',
        "signature": "bHszbZKm19ruKmYLrrES/129SFSPctEGZSXZ9RTEGHg=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1700000000000,
  "data": [{"clientOid": "my-oid-1", "orderId": "orderId2", "code": "00000", "msg": "msg4"}]
}
"""
    EXPECTED = [{"client_oid": "my-oid-1", "order_id": "orderId2", "code": "00000", "msg": "msg4"}]
    SIGNATURE = {
        "orders": "list, required",
        "orders.category": "body category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "orders.symbol": "body symbol: text as Symbol | str, required, symbol",
        "orders.qty": "body qty: decimal as Decimal | int | str, required",
        "orders.price": "body price: decimal as Decimal | int | str, optional, required if orderType is limit",
        "orders.side": "body side: text as str, required, one of buy sell",
        "orders.order_type": "body orderType: text as str, required, one of limit market",
        "orders.time_in_force": "body timeInForce: text as str, optional, one of ioc fok gtc post_only rpi, default gtc, required if orderType is limit",
        "orders.pos_side": "body posSide: text as str, optional, one of long short",
        "orders.client_oid": "body clientOid: text as str, optional",
        "orders.stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
        "orders.px_amend_type": "body pxAmendType: text as str, optional, one of yes no",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 5,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.place_batch",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v3.trade.order_info",
        "batch.style": "coded",
        "batch.input": "",
        "batch.keys": ("orderId", "clientOid"),
        "batch.max_items": 20,
        "account_mode": "unified",
        "equivalent": "v2.spot.trade.batch_orders",
        "body": "list",
        "body_name": "orders",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/v3/trade/order-info",
        "key": "clientOid",
        "value": "my-oid-1",
        "found": {
            "orderId": "orderId1",
            "clientOid": "my-oid-1",
            "category": "SPOT",
            "symbol": "symbol4",
            "orderType": "limit",
            "side": "buy",
            "price": "7.5",
            "qty": "8.5",
            "amount": "9.5",
            "cumExecQty": "10.5",
            "cumExecValue": "11.5",
            "avgPrice": "12.5",
            "timeInForce": "ioc",
            "orderStatus": "live",
            "posSide": "long",
            "holdMode": "one_way_mode",
            "tradeSide": "open",
            "reduceOnly": "YES",
            "marginMode": "crossed",
            "stpMode": "none",
            "takeProfit": "21.5",
            "stopLoss": "22.5",
            "tpTriggerBy": "market",
            "slTriggerBy": "market",
            "tpOrderType": "limit",
            "slOrderType": "limit",
            "tpLimitPrice": "27.5",
            "slLimitPrice": "28.5",
            "feeDetail": [{"feeCoin": "feeCoin1", "fee": "2.5"}],
            "delegateType": "normal",
            "cancelReason": "normal_cancel",
            "execType": "normal",
            "createdTime": "1700000000033",
            "updatedTime": "1700000000034",
        },
    }
    MOCK_CALLS = ["v3.trade.place_batch", "v3.trade.order_info"]
    BATCH_ARGUMENT = "orders"
    BATCH_ITEMS = [
        {
            "category": "SPOT",
            "symbol": "BTCUSDT",
            "qty": "123",
            "price": "1.11",
            "side": "buy",
            "order_type": "limit",
            "time_in_force": "gtc",
            "client_oid": "one",
        },
        {
            "category": "SPOT",
            "symbol": "BTCUSDT",
            "qty": "123",
            "price": "1.11",
            "side": "buy",
            "order_type": "limit",
            "time_in_force": "gtc",
            "client_oid": "two",
        },
    ]
    BATCH_KEY = "client_oid"
    BATCH_MIXED = [{"clientOid": "two", "code": "00000"}, {"clientOid": "one", "code": "00001", "msg": "refused"}]
    BATCH_REFUSED = [
        {"clientOid": "two", "code": "00001", "msg": "refused"},
        {"clientOid": "one", "code": "00001", "msg": "refused"},
    ]
    BATCH_MISSING = [{"clientOid": "two", "code": "00000"}]
    BATCH_INVALID_ITEMS = [
        {
            "category": "SPOT",
            "symbol": "BTCUSDT",
            "qty": "123",
            "price": "1.11",
            "side": "buy",
            "order_type": "limit",
            "time_in_force": "gtc",
            "client_oid": "one",
        },
        {
            "category": "SPOT",
            "symbol": "BTCUSDT",
            "qty": "0",
            "price": "0",
            "side": "buy",
            "order_type": "limit",
            "time_in_force": "gtc",
            "client_oid": "two",
        },
    ]
