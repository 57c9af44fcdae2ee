"""Answer of ``v2.mix.order.detail``."""

from typing import ClassVar

from specloom.runtime.codec.models import Dec, Flag, Model, Ms, Text


class Detail(
    Model,
    rename={
        "order_id": "orderId",
        "client_oid": "clientOid",
        "base_volume": "baseVolume",
        "price_avg": "priceAvg",
        "total_profits": "totalProfits",
        "pos_side": "posSide",
        "margin_coin": "marginCoin",
        "preset_stop_surplus_price": "presetStopSurplusPrice",
        "preset_stop_surplus_type": "presetStopSurplusType",
        "preset_stop_surplus_execute_price": "presetStopSurplusExecutePrice",
        "preset_stop_loss_price": "presetStopLossPrice",
        "preset_stop_loss_type": "presetStopLossType",
        "preset_stop_loss_execute_price": "presetStopLossExecutePrice",
        "quote_volume": "quoteVolume",
        "order_type": "orderType",
        "margin_mode": "marginMode",
        "reduce_only": "reduceOnly",
        "enter_point_source": "enterPointSource",
        "trade_side": "tradeSide",
        "pos_mode": "posMode",
        "order_source": "orderSource",
        "cancel_reason": "cancelReason",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """One order."""

    VALUES: ClassVar = {"side": ("buy", "sell"), "state": ("live", "partially_filled", "filled", "canceled")}
    ALIASES: ClassVar = {"state": ("status",)}

    symbol: Text = None
    size: Dec = None
    order_id: Text = None
    client_oid: Text = None
    base_volume: Dec = None
    price_avg: Dec = None
    fee: Dec = None
    price: Dec = None
    state: Text = None
    side: Text = None
    force: Text = None
    total_profits: Dec = None
    pos_side: Text = None
    margin_coin: Text = None
    preset_stop_surplus_price: Dec = None
    preset_stop_surplus_type: Text = None
    preset_stop_surplus_execute_price: Dec = None
    preset_stop_loss_price: Dec = None
    preset_stop_loss_type: Text = None
    preset_stop_loss_execute_price: Dec = None
    quote_volume: Dec = None
    order_type: Text = None
    leverage: Dec = None
    margin_mode: Text = None
    reduce_only: Flag = None
    enter_point_source: Text = None
    trade_side: Text = None
    pos_mode: Text = None
    order_source: Text = None
    cancel_reason: Text = None
    c_time: Ms = None
    u_time: Ms = None


RESULT = Detail
