# Made by Specloom from bitget/rest/v3/trade/place-strategy-order.yaml; change that file, not this one.
"""``client.v3.trade.place_strategy_order``: POST /api/v3/trade/place-strategy-order."""

from support.endpoint_suite import EndpointSuite


class TestPlaceStrategyOrder(EndpointSuite):
    CALL = "v3.trade.place_strategy_order"
    METHOD = "POST"
    PATH = "/api/v3/trade/place-strategy-order"
    FULL = {
        "category": "usdt-futures",
        "symbol": "BTCUSDT",
        "type": "tpsl",
        "side": "buy",
        "pos_side": "long",
        "qty": "6.5",
        "client_oid": "121211212122",
        "tpsl_mode": "full",
        "reduce_only": "yes",
        "tp_trigger_by": "market",
        "sl_trigger_by": "mark",
        "take_profit": "100800",
        "stop_loss": "99000",
        "tp_order_type": "limit",
        "sl_order_type": "market",
        "tp_limit_price": "16.5",
        "sl_limit_price": "17.5",
    }
    FULL_REQUEST = {
        "target": "/api/v3/trade/place-strategy-order",
        "body": '{"category":"usdt-futures","symbol":"BTCUSDT","type":"tpsl","side":"buy","posSide":"long","qty":"6.5","clientOid":"121211212122","tpslMode":"full","reduceOnly":"yes","tpTriggerBy":"market","slTriggerBy":"mark","takeProfit":"100800","stopLoss":"99000","tpOrderType":"limit","slOrderType":"market","tpLimitPrice":"16.5","slLimitPrice":"17.5"}',
        "signature": "/OdQJoRa1cDjL9mlg29/55MdRI5CYOZ0500jprPFnsw=",
    }
    MINIMAL = {"category": "usdt-futures", "symbol": "BTCUSDT", "client_oid": "121211212122"}
    MINIMAL_REQUEST = {
        "target": "/api/v3/trade/place-strategy-order",
        "body": '{"category":"usdt-futures","symbol":"BTCUSDT","clientOid":"121211212122"}',
        "signature": "F00WD2JmPSlrdVV6xcI/yK3CE0rMjAF75YVMDovW/pk=",
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1695806875837,
  "data": {"clientOid": "121211212122", "orderId": "orderId2"}
}
"""
    EXPECTED = {"client_oid": "121211212122", "order_id": "orderId2"}
    SIGNATURE = {
        "category": "body category: text as str, required, one of SPOT MARGIN USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "type": "body type: text as str, optional, one of tpsl trigger oco trailing_stop iceberg twap, default tpsl",
        "side": "body side: text as str, optional, one of buy sell",
        "pos_side": "body posSide: text as str, optional, one of long short",
        "qty": "body qty: decimal as Decimal | int | str, optional, required if tpslMode is partial",
        "client_oid": "body clientOid: text as str, optional",
        "tpsl_mode": "body tpslMode: text as str, optional, one of full partial, default full, only if type is tpsl",
        "reduce_only": "body reduceOnly: text as str, optional, one of yes no, only if type is tpsl or trigger",
        "tp_trigger_by": "body tpTriggerBy: text as str, optional, one of market mark, default market, only if type is tpsl",
        "sl_trigger_by": "body slTriggerBy: text as str, optional, one of market mark, default market, only if type is tpsl",
        "take_profit": "body takeProfit: decimal as Decimal | int | str, optional, only if type is tpsl",
        "stop_loss": "body stopLoss: decimal as Decimal | int | str, optional, only if type is tpsl",
        "tp_order_type": "body tpOrderType: text as str, optional, one of limit market, default market, only if type is tpsl",
        "sl_order_type": "body slOrderType: text as str, optional, one of limit market, default market, only if type is tpsl",
        "tp_limit_price": "body tpLimitPrice: decimal as Decimal | int | str, optional, only if type is tpsl",
        "sl_limit_price": "body slLimitPrice: decimal as Decimal | int | str, optional, only if type is tpsl",
        "trigger_by": "body triggerBy: text as str, optional, one of market mark, default market, only if type is trigger",
        "trigger_price": "body triggerPrice: decimal as Decimal | int | str, optional, only if type is trigger",
        "trigger_order_type": "body triggerOrderType: text as str, optional, one of limit market, only if type is trigger",
        "trigger_order_price": "body triggerOrderPrice: decimal as Decimal | int | str, optional, only if type is trigger",
        "oco_params": "body ocoParams: list as Sequence, optional, required if type is oco, only if type is oco",
        "oco_params.oco_limit_price": "body ocoLimitPrice: decimal as Decimal | int | str, required",
        "oco_params.oco_trigger_price": "body ocoTriggerPrice: decimal as Decimal | int | str, required",
        "oco_params.oco_order_type": "body ocoOrderType: text as str, required, one of limit market",
        "oco_params.oco_order_price": "body ocoOrderPrice: decimal as Decimal | int | str, optional, required if ocoOrderType is limit",
        "trailing_stop_params": "body trailingStopParams: list as Sequence, optional, required if type is trailing_stop, only if type is trailing_stop",
        "trailing_stop_params.activation_price": "body activationPrice: decimal as Decimal | int | str, required",
        "trailing_stop_params.activation_type": "body activationType: text as str, required, one of market mark",
        "trailing_stop_params.trail_type": "body trailType: text as str, required, one of ratio distance",
        "trailing_stop_params.trail_variance": "body trailVariance: text as str, required",
        "trailing_stop_params.pre_order_type": "body preOrderType: text as str, required, one of limit market",
        "trailing_stop_params.pre_order_price": "body preOrderPrice: decimal as Decimal | int | str, optional, required if preOrderType is limit",
        "iceberg_params": "body icebergParams: list as Sequence, optional, required if type is iceberg, only if type is iceberg",
        "iceberg_params.split_mode": "body splitMode: text as str, required",
        "iceberg_params.qty_per_order": "body qtyPerOrder: text as str, optional",
        "iceberg_params.split_order_numbers": "body splitOrderNumbers: text as str, optional",
        "iceberg_params.order_preference": "body orderPreference: text as str, required",
        "iceberg_params.execution_strategy": "body executionStrategy: text as str, optional",
        "iceberg_params.fixed_distance_type": "body fixedDistanceType: text as str, optional",
        "iceberg_params.distance": "body distance: text as str, optional",
        "iceberg_params.fixed_price": "body fixedPrice: decimal as Decimal | int | str, optional",
        "iceberg_params.price_limit": "body priceLimit: text as str, optional",
        "twap_params": "body twapParams: list as Sequence, optional, required if type is twap, only if type is twap",
        "twap_params.duration": "body duration: text as str, required",
        "twap_params.interval": "body interval: text as str, required",
        "twap_params.order_type": "body orderType: text as str, optional",
        "twap_params.limit_offset_type": "body limitOffsetType: decimal as Decimal | int | str, optional",
        "twap_params.limit_offset_percentage": "body limitOffsetPercentage: decimal as Decimal | int | str, optional",
        "twap_params.limit_offset_spread": "body limitOffsetSpread: decimal as Decimal | int | str, optional",
        "twap_params.twap_trigger_price": "body twapTriggerPrice: decimal as Decimal | int | str, optional",
        "twap_params.twap_termination_price": "body twapTerminationPrice: decimal as Decimal | int | str, optional",
    }
    RECORD = {
        "version": "v3",
        "symbol_format": "v3",
        "access": "trade",
        "effect": "create_order",
        "errors": ("common", "uta", "40762"),
        "rate_limit.default.requests": 10,
        "rate_limit.default.seconds": 1,
        "rate_limit.default.scope": "uid",
        "rate_limit.pool": "v3.trade.place_strategy_order",
        "idempotency.key": "clientOid",
        "account_mode": "unified",
        "equivalent": "v2.mix.order.place_tpsl_order",
        "body": "object",
    }
    CODES = {
        "00001": ("InvalidTimeRange", "no", "never"),
        "24056": ("OrderNotFound", "no", "never"),
        "40762": ("PositionLimitExceeded", "no", "never"),
    }
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v3.trade.place_strategy_order"]
