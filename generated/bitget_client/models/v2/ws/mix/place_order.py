# Made by Specloom from bitget/ws/v2/trade/mix-place-order.yaml; change that file, not this one.
"""What ``v2.ws.mix.place_order`` carries."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Text


class PlaceOrderResult(
    Model,
    rename={
        "order_id": "orderId",
        "client_oid": "clientOid",
        "order_type": "orderType",
        "margin_coin": "marginCoin",
        "margin_mode": "marginMode",
        "trade_side": "tradeSide",
        "reduce_only": "reduceOnly",
        "preset_stop_surplus_price": "presetStopSurplusPrice",
        "preset_stop_loss_price": "presetStopLossPrice",
        "stp_mode": "stpMode",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "order_type": ("limit", "market"),
        "side": ("buy", "sell"),
        "force": ("gtc", "post_only", "fok", "ioc"),
        "margin_mode": ("crossed", "isolated"),
        "trade_side": ("open", "close"),
        "reduce_only": ("YES", "NO"),
        "stp_mode": ("none", "cancel_taker", "cancel_maker", "cancel_both"),
    }
    ALIASES: ClassVar = {"order_id": ("OrderId",)}

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""
    force: Text = None
    """How long the order stays in force"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    reduce_only: Text = None
    """Whether the order may only shrink the position; v2 takes YES and NO, v3 yes and no"""
    preset_stop_surplus_price: Dec = None
    """Trigger price of the attached take profit (quote coin)"""
    preset_stop_loss_price: Dec = None
    """Trigger price of the attached stop loss (quote coin)"""
    stp_mode: Text = None
    """What happens when an order would meet one's own"""


RESULT = PlaceOrderResult
