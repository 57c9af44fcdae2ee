# Made by Specloom from bitget/ws/v2/trade/mix-place-order.yaml; change that file, not this one.
"""place-order: Places one futures order over the socket; access must be granted by the exchange."""

from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Channel, Idempotency, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Operation

RECORD = Channel(
    call="v2.ws.mix.place_order",
    version="v2",
    kind="trade",
    topics=("place-order",),
    topic_key="channel",
    symbol_format="v2",
    access="trade",
    effect="create_order",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.place_order", documented=False
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body"),
        Param(wire="instId", name="inst_id", required=True, place="body", symbol=True),
    ),
    params=(
        Param(wire="orderType", name="order_type", required=True, place="body", values=("limit", "market")),
        Param(wire="side", name="side", required=True, place="body", values=("buy", "sell")),
        Param(wire="size", name="size", type="decimal", required=True, place="body"),
        Param(wire="force", name="force", required=True, place="body", values=("gtc", "post_only", "fok", "ioc")),
        Param(wire="price", name="price", type="decimal", place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
        Param(wire="marginCoin", name="margin_coin", required=True, place="body"),
        Param(wire="marginMode", name="margin_mode", required=True, place="body", values=("crossed", "isolated")),
        Param(wire="tradeSide", name="trade_side", place="body", values=("open", "close")),
        Param(wire="reduceOnly", name="reduce_only", place="body", values=("YES", "NO"), default="NO"),
        Param(wire="presetStopSurplusPrice", name="preset_stop_surplus_price", type="decimal", place="body"),
        Param(wire="presetStopLossPrice", name="preset_stop_loss_price", type="decimal", place="body"),
        Param(
            wire="stpMode",
            name="stp_mode",
            place="body",
            values=("none", "cancel_taker", "cancel_maker", "cancel_both"),
            default="none",
        ),
    ),
    idempotency=Idempotency(key="clientOid", confirm="v2.mix.order.detail"),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Place-Order-Channel",
)


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
    """Buy or sell"""
    size: Dec = None
    """Quantity, in the base coin"""
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
    """Whether the order may only shrink the position"""
    preset_stop_surplus_price: Dec = None
    """Trigger price of the attached take profit (quote coin)"""
    preset_stop_loss_price: Dec = None
    """Trigger price of the attached stop loss (quote coin)"""
    stp_mode: Text = None
    """What happens when an order would meet one's own"""


RESULT = PlaceOrderResult


def place_order(
    *,
    inst_type: str,
    inst_id: str | Symbol,
    order_type: Literal["limit", "market"] | str,
    side: Literal["buy", "sell"] | str,
    size: DecimalIn,
    force: Literal["gtc", "post_only", "fok", "ioc"] | str,
    margin_coin: str,
    margin_mode: Literal["crossed", "isolated"] | str,
    price: DecimalIn | None = None,
    client_oid: str | None = None,
    trade_side: Literal["open", "close"] | str | None = None,
    reduce_only: Literal["YES", "NO"] | str | None = None,
    preset_stop_surplus_price: DecimalIn | None = None,
    preset_stop_loss_price: DecimalIn | None = None,
    stp_mode: Literal["none", "cancel_taker", "cancel_maker", "cancel_both"] | str | None = None,
    timeout: float | None = None,
) -> Operation[PlaceOrderResult]:
    """Places one futures order over the socket; access must be granted by the exchange.

    Args:
        inst_type: Product line of the channel. Wire name instType.
        inst_id: Instrument the channel is about, or `default` for all. Wire name instId.
        order_type: Limit or market, or the kind of record where so documented. Wire name orderType.
        side: Buy or sell; in hedge mode a long is closed with buy.
        size: Quantity, in the base coin.
        force: How long the order stays in force.
        margin_coin: Coin that backs the position, in capitals. Wire name marginCoin.
        margin_mode: Whether positions share their margin (crossed) or keep their own (isolated). Wire name marginMode.
        price: Price; limit orders need it (quote coin).
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        trade_side: Whether an order opens or closes; as a parameter, for hedge mode alone. Wire name tradeSide.
        reduce_only: Whether the order may only shrink the position; NO when left out. Wire name reduceOnly.
        preset_stop_surplus_price: Trigger price of the attached take profit (quote coin). Wire name presetStopSurplusPrice.
        preset_stop_loss_price: Trigger price of the attached stop loss (quote coin). Wire name presetStopLossPrice.
        stp_mode: What happens when an order would meet one's own; none when left out. Wire name stpMode.
        timeout: seconds to wait for the answer.

    Source: https://www.bitget.com/api-doc/contract/websocket/private/Place-Order-Channel
    """
    return Operation(
        RECORD,
        {
            "instType": inst_type,
            "instId": inst_id,
        },
        {
            "orderType": order_type,
            "side": side,
            "size": size,
            "force": force,
            "price": price,
            "clientOid": client_oid,
            "marginCoin": margin_coin,
            "marginMode": margin_mode,
            "tradeSide": trade_side,
            "reduceOnly": reduce_only,
            "presetStopSurplusPrice": preset_stop_surplus_price,
            "presetStopLossPrice": preset_stop_loss_price,
            "stpMode": stp_mode,
        },
        timeout=timeout,
    )
