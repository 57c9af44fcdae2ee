# Made by Specloom from bitget/ws/v2/private/mix-orders.yaml; change that file, not this one.
"""orders: Pushes futures orders when they are placed, filled or cancelled; no snapshot on subscribing."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.mix.orders",
    version="v2",
    kind="private",
    topics=("orders",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.orders", documented=False),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(
            wire="instType",
            name="inst_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="instId", name="inst_id", place="body", default="default", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v2.mix.order.orders_pending",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "partially_filled"),
            opened_at="cTime",
            is_snapshot=True,
            fields={"instId": "symbol", "accBaseVolume": "baseVolume"},
            items="entrustedList",
        ),
        Reconcile(
            call="v2.mix.order.orders_history",
            id=("orderId", "clientOid"),
            time="uTime",
            state="status",
            states=("live", "partially_filled"),
            opened_at="cTime",
            fields={"instId": "symbol", "accBaseVolume": "baseVolume"},
            items="entrustedList",
            lookback_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Order-Channel",
)


class OrdersPushFeeDetail(Model, rename={"fee_coin": "feeCoin"}):
    """Fees by coin."""

    fee_coin: Text = None
    """Coin the fee is paid in"""
    fee: Dec = None
    """Fee"""


class OrdersPush(
    Model,
    rename={
        "order_type": "orderType",
        "preset_stop_loss_type": "presetStopLossType",
        "trade_side": "tradeSide",
        "order_id": "orderId",
        "preset_stop_surplus_execute_price": "presetStopSurplusExecutePrice",
        "fee_detail": "feeDetail",
        "c_time": "cTime",
        "pos_mode": "posMode",
        "margin_mode": "marginMode",
        "preset_stop_loss_execute_price": "presetStopLossExecutePrice",
        "pos_side": "posSide",
        "enter_point_source": "enterPointSource",
        "cancel_reason": "cancelReason",
        "acc_base_volume": "accBaseVolume",
        "stp_mode": "stpMode",
        "total_profits": "totalProfits",
        "margin_coin": "marginCoin",
        "notional_usd": "notionalUsd",
        "inst_id": "instId",
        "preset_stop_surplus_price": "presetStopSurplusPrice",
        "reduce_only": "reduceOnly",
        "preset_stop_loss_price": "presetStopLossPrice",
        "u_time": "uTime",
        "preset_stop_surplus_type": "presetStopSurplusType",
        "client_oid": "clientOid",
        "fill_price": "fillPrice",
        "trade_id": "tradeId",
        "base_volume": "baseVolume",
        "fill_time": "fillTime",
        "fill_fee": "fillFee",
        "fill_fee_coin": "fillFeeCoin",
        "trade_scope": "tradeScope",
        "fill_notional_usd": "fillNotionalUsd",
        "price_avg": "priceAvg",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "order_type": ("limit", "market"),
        "preset_stop_loss_type": ("fill_price", "mark_price"),
        "trade_side": (
            "open",
            "close",
            "reduce_close_long",
            "reduce_close_short",
            "burst_close_long",
            "burst_close_short",
            "offset_close_long",
            "offset_close_short",
            "delivery_close_long",
            "delivery_close_short",
            "dte_sys_adl_close_long",
            "dte_sys_adl_close_short",
            "buy_single",
            "sell_single",
            "reduce_buy_single",
            "reduce_sell_single",
            "burst_buy_single",
            "burst_sell_single",
            "delivery_buy_single",
            "delivery_sell_single",
            "dte_sys_adl_buy_in_single_side_mode",
            "dte_sys_adl_sell_in_single_side_mode",
        ),
        "pos_mode": ("one_way_mode", "hedge-mode", "hedge_mode"),
        "margin_mode": ("crossed", "isolated"),
        "pos_side": ("long", "short", "net"),
        "enter_point_source": ("WEB", "API", "SYS", "ANDROID", "IOS"),
        "cancel_reason": ("normal_cancel", "stp_cancel"),
        "stp_mode": ("none", "cancel_taker", "cancel_maker", "cancel_both"),
        "reduce_only": ("yes", "no"),
        "preset_stop_surplus_type": ("fill_price", "mark_price"),
        "status": ("live", "partially_filled", "filled", "canceled"),
        "trade_scope": ("taker", "maker"),
    }

    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    preset_stop_loss_type: Text = None
    """Trigger source of the attached stop loss"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    order_id: Text = None
    """Order id given by the exchange"""
    preset_stop_surplus_execute_price: Dec = None
    """Order price of the attached take profit (quote coin)"""
    fee_detail: list[OrdersPushFeeDetail] | None = None
    """Fees by coin"""
    c_time: Ms = None
    """When it was created"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    preset_stop_loss_execute_price: Dec = None
    """Order price of the attached stop loss (quote coin)"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    enter_point_source: Text = None
    """Client the order came from, such as API, WEB or IOS"""
    cancel_reason: Text = None
    """Why the order was cancelled"""
    acc_base_volume: Dec = None
    """Quantity filled so far (base coin)"""
    stp_mode: Text = None
    """What happens when an order would meet one's own"""
    side: Text = None
    """Buy or sell"""
    total_profits: Dec = None
    """Profit or loss altogether (margin coin)"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    notional_usd: Dec = None
    """Value of the order (USD)"""
    inst_id: Text = None
    """Instrument the channel is about, or `default` for all"""
    preset_stop_surplus_price: Dec = None
    """Trigger price of the attached take profit (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""
    reduce_only: Text = None
    """Whether the order may only shrink the position"""
    preset_stop_loss_price: Dec = None
    """Trigger price of the attached stop loss (quote coin)"""
    force: Text = None
    """How long the order stays in force"""
    u_time: Ms = None
    """When it last changed"""
    preset_stop_surplus_type: Text = None
    """Trigger source of the attached take profit"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    status: Text = None
    """State; its values are the endpoint's own"""
    fill_price: Dec = None
    """Price of the latest fill (quote coin)"""
    trade_id: Text = None
    """Trade id"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    fill_time: Ms = None
    """When the latest fill happened"""
    fill_fee: Dec = None
    """Fee of the latest fill; negative when charged"""
    fill_fee_coin: Text = None
    """Coin of the latest fill's fee"""
    trade_scope: Text = None
    """Taker or maker"""
    fill_notional_usd: Dec = None
    """Filled value (USD)"""
    price_avg: Dec = None
    """Average fill price (quote coin)"""
    pnl: Dec = None
    """Profit or loss (margin coin)"""


RESULT = list[OrdersPush]


def orders(
    inst_id: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[OrdersPush]]:
    """Pushes futures orders when they are placed, filled or cancelled; no snapshot on subscribing.

    Args:
        inst_id: Instrument the channel is about, or `default` for all; default when left out. Wire name instId.
        inst_type: Product line of the channel. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/contract/websocket/private/Order-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
            "instId": inst_id,
        },
        policy=policy,
        size=buffer,
    )
