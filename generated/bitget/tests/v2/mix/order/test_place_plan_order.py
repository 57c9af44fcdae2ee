# Made by Specloom from bitget/rest/v2/mix/order/place-plan-order.yaml; change that file, not this one.
"""``client.v2.mix.order.place_plan_order``: POST /api/v2/mix/order/place-plan-order."""

from support.endpoint_suite import EndpointSuite


class TestPlacePlanOrder(EndpointSuite):
    CALL = "v2.mix.order.place_plan_order"
    METHOD = "POST"
    PATH = "/api/v2/mix/order/place-plan-order"
    FULL = {
        "plan_type": "normal_plan",
        "symbol": "BTCUSDT",
        "product_type": "USDT-FUTURES",
        "margin_mode": "isolated",
        "margin_coin": "USDT",
        "size": "0.01",
        "price": "24000",
        "callback_ratio": "8.5",
        "trigger_price": "24100",
        "trigger_type": "mark_price",
        "side": "buy",
        "trade_side": "open",
        "order_type": "limit",
        "client_oid": "121212121212",
        "reduce_only": "NO",
        "stop_surplus_trigger_price": "16.5",
        "stop_surplus_execute_price": "17.5",
        "stop_surplus_trigger_type": "fill_price",
        "stop_loss_trigger_price": "19.5",
        "stop_loss_execute_price": "20.5",
        "stop_loss_trigger_type": "fill_price",
        "stp_mode": "none",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/place-plan-order",
        "body": '{"planType":"normal_plan","symbol":"BTCUSDT","productType":"USDT-FUTURES","marginMode":"isolated","marginCoin":"USDT","size":"0.01","price":"24000","callbackRatio":"8.5","triggerPrice":"24100","triggerType":"mark_price","side":"buy","tradeSide":"open","orderType":"limit","clientOid":"121212121212","reduceOnly":"NO","stopSurplusTriggerPrice":"16.5","stopSurplusExecutePrice":"17.5","stopSurplusTriggerType":"fill_price","stopLossTriggerPrice":"19.5","stopLossExecutePrice":"20.5","stopLossTriggerType":"fill_price","stpMode":"none"}',
        "signed": True,
    }
    MINIMAL = {
        "plan_type": "normal_plan",
        "symbol": "BTCUSDT",
        "product_type": "USDT-FUTURES",
        "margin_mode": "isolated",
        "margin_coin": "USDT",
        "size": "0.01",
        "price": "24000",
        "trigger_price": "24100",
        "trigger_type": "mark_price",
        "side": "buy",
        "order_type": "limit",
        "client_oid": "121212121212",
    }
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/place-plan-order",
        "body": '{"planType":"normal_plan","symbol":"BTCUSDT","productType":"USDT-FUTURES","marginMode":"isolated","marginCoin":"USDT","size":"0.01","price":"24000","triggerPrice":"24100","triggerType":"mark_price","side":"buy","orderType":"limit","clientOid":"121212121212"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293504612,
  "data": {"orderId": "121212121212", "clientOid": "121212121212"}
}
"""
    EXPECTED = {"order_id": "121212121212", "client_oid": "121212121212"}
    SIGNATURE = {
        "plan_type": "body planType: text as str, required, one of normal_plan track_plan",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "margin_mode": "body marginMode: text as str, required, one of crossed isolated",
        "margin_coin": "body marginCoin: text as str, required",
        "size": "body size: decimal as Decimal | int | str, required",
        "price": "body price: decimal as Decimal | int | str, optional, required if orderType is limit",
        "callback_ratio": "body callbackRatio: decimal as Decimal | int | str, optional",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, required",
        "trigger_type": "body triggerType: text as str, required, one of fill_price mark_price",
        "side": "body side: text as str, required, one of buy sell",
        "trade_side": "body tradeSide: text as str, optional, one of open close",
        "order_type": "body orderType: text as str, required, one of limit market",
        "client_oid": "body clientOid: text as str, optional",
        "reduce_only": "body reduceOnly: text as str, optional, one of yes no, default no",
        "stop_surplus_trigger_price": "body stopSurplusTriggerPrice: decimal as Decimal | int | str, optional",
        "stop_surplus_execute_price": "body stopSurplusExecutePrice: decimal as Decimal | int | str, optional",
        "stop_surplus_trigger_type": "body stopSurplusTriggerType: text as str, optional, one of fill_price mark_price",
        "stop_loss_trigger_price": "body stopLossTriggerPrice: decimal as Decimal | int | str, optional",
        "stop_loss_execute_price": "body stopLossExecutePrice: decimal as Decimal | int | str, optional",
        "stop_loss_trigger_type": "body stopLossTriggerType: text as str, optional, one of fill_price mark_price",
        "stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
    }
    RECORD = {
        "version": "v2",
        "symbol_format": "v2",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "mix"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v2.mix.order.place_plan_order",
        "idempotency.key": "clientOid",
        "idempotency.confirm": "v2.mix.order.orders_plan_pending",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "confirmed"
    CONFIRMATION = {
        "method": "GET",
        "path": "/api/v2/mix/order/orders-plan-pending",
        "key": "clientOid",
        "value": "121212121212",
        "found": {
            "entrustedList": [
                {
                    "planType": "normal_plan",
                    "symbol": "symbol2",
                    "size": "3.5",
                    "orderId": "orderId4",
                    "clientOid": "121212121212",
                    "price": "6.5",
                    "executePrice": "7.5",
                    "callbackRatio": "8.5",
                    "triggerPrice": "9.5",
                    "triggerType": "fill_price",
                    "planStatus": "planStatus11",
                    "side": "side12",
                    "posSide": "long",
                    "marginCoin": "marginCoin14",
                    "marginMode": "crossed",
                    "enterPointSource": "WEB",
                    "tradeSide": "open",
                    "posMode": "one_way_mode",
                    "orderType": "limit",
                    "orderSource": "normal",
                    "cTime": "1700000000021",
                    "uTime": "1700000000022",
                    "stopSurplusExecutePrice": "23.5",
                    "stopSurplusTriggerPrice": "24.5",
                    "stopSurplusTriggerType": "fill_price",
                    "stopLossExecutePrice": "26.5",
                    "stopLossTriggerPrice": "27.5",
                    "stopLossTriggerType": "fill_price",
                }
            ],
            "endId": "endId2",
        },
    }
    MOCK_CALLS = ["v2.mix.order.place_plan_order", "v2.mix.order.orders_plan_pending"]
