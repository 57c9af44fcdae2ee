# Made by Specloom from bitget/rest/v2/mix/order/place-pos-tpsl.yaml; change that file, not this one.
"""``client.v2.mix.order.place_pos_tpsl``: POST /api/v2/mix/order/place-pos-tpsl."""

from support.endpoint_suite import EndpointSuite


class TestPlacePosTpsl(EndpointSuite):
    CALL = "v2.mix.order.place_pos_tpsl"
    METHOD = "POST"
    PATH = "/api/v2/mix/order/place-pos-tpsl"
    FULL = {
        "margin_coin": "USDT",
        "product_type": "usdt-futures",
        "symbol": "BTCUSDT",
        "stop_surplus_trigger_price": "69000",
        "stop_surplus_size": "5.5",
        "stop_surplus_trigger_type": "mark_price",
        "stop_surplus_execute_price": "69001",
        "stop_loss_trigger_price": "55001",
        "stop_loss_size": "9.5",
        "stop_loss_trigger_type": "fill_price",
        "stop_loss_execute_price": "55000",
        "hold_side": "long",
        "stp_mode": "none",
        "stop_surplus_client_oid": "stopSurplusClientOid14",
        "stop_loss_client_oid": "stopLossClientOid15",
    }
    FULL_REQUEST = {
        "target": "/api/v2/mix/order/place-pos-tpsl",
        "body": '{"marginCoin":"USDT","productType":"usdt-futures","symbol":"BTCUSDT","stopSurplusTriggerPrice":"69000","stopSurplusSize":"5.5","stopSurplusTriggerType":"mark_price","stopSurplusExecutePrice":"69001","stopLossTriggerPrice":"55001","stopLossSize":"9.5","stopLossTriggerType":"fill_price","stopLossExecutePrice":"55000","holdSide":"long","stpMode":"none","stopSurplusClientOid":"stopSurplusClientOid14","stopLossClientOid":"stopLossClientOid15"}',
        "signed": True,
    }
    MINIMAL = {"margin_coin": "USDT", "product_type": "usdt-futures", "symbol": "BTCUSDT", "hold_side": "long"}
    MINIMAL_REQUEST = {
        "target": "/api/v2/mix/order/place-pos-tpsl",
        "body": '{"marginCoin":"USDT","productType":"usdt-futures","symbol":"BTCUSDT","holdSide":"long"}',
        "signed": True,
    }
    ANSWER = """\
{
  "code": "00000",
  "msg": "success",
  "requestTime": 1627293504612,
  "data": [
    {
      "orderId": "xxxxxxxx",
      "stopSurplusClientOid": "stopSurplusClientOid2",
      "stopLossClientOid": "stopLossClientOid3"
    }
  ]
}
"""
    EXPECTED = [
        {
            "order_id": "xxxxxxxx",
            "stop_surplus_client_oid": "stopSurplusClientOid2",
            "stop_loss_client_oid": "stopLossClientOid3",
        }
    ]
    SIGNATURE = {
        "margin_coin": "body marginCoin: text as str, required",
        "product_type": "body productType: text as str, required, one of USDT-FUTURES COIN-FUTURES USDC-FUTURES",
        "symbol": "body symbol: text as Symbol | str, required, symbol",
        "stop_surplus_trigger_price": "body stopSurplusTriggerPrice: decimal as Decimal | int | str, optional",
        "stop_surplus_size": "body stopSurplusSize: decimal as Decimal | int | str, optional",
        "stop_surplus_trigger_type": "body stopSurplusTriggerType: text as str, optional, one of fill_price mark_price",
        "stop_surplus_execute_price": "body stopSurplusExecutePrice: decimal as Decimal | int | str, optional",
        "stop_loss_trigger_price": "body stopLossTriggerPrice: decimal as Decimal | int | str, optional",
        "stop_loss_size": "body stopLossSize: decimal as Decimal | int | str, optional",
        "stop_loss_trigger_type": "body stopLossTriggerType: text as str, optional, one of fill_price mark_price",
        "stop_loss_execute_price": "body stopLossExecutePrice: decimal as Decimal | int | str, optional",
        "hold_side": "body holdSide: text as str, required, one of long short buy sell",
        "stp_mode": "body stpMode: text as str, optional, one of none cancel_taker cancel_maker cancel_both, default none",
        "stop_surplus_client_oid": "body stopSurplusClientOid: text as str, optional",
        "stop_loss_client_oid": "body stopLossClientOid: text as str, optional",
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
        "rate_limit.pool": "v2.mix.order.place_pos_tpsl",
        "account_mode": "classic",
        "body": "object",
    }
    CODES = {"00001": ("InvalidTimeRange", "no", "never"), "22001": ("NothingChanged", "no", "never")}
    LOST_ANSWER = "unknown"
    MOCK_CALLS = ["v2.mix.order.place_pos_tpsl"]
