# Made by Specloom from bitget/ws/v2/private/mix-fill.yaml; change that file, not this one.
"""fill: Pushes each futures fill of the caller with its fee."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.mix.fill",
    version="v2",
    kind="private",
    topics=("fill",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.fill", documented=False),
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
            call="v2.mix.order.fills",
            id=("tradeId", "orderId"),
            time="cTime",
            items="fillList",
            lookback_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Fill-Channel",
)


class FillPushFeeDetail(
    Model, rename={"fee_coin": "feeCoin", "total_deduction_fee": "totalDeductionFee", "total_fee": "totalFee"}
):
    """Fees by coin."""

    fee_coin: Text = None
    """Coin the fee is paid in"""
    deduction: Flag = None
    """Whether a discount was applied to the fee"""
    total_deduction_fee: Dec = None
    """Fee covered by the discount"""
    total_fee: Dec = None
    """Total fee"""


class FillPush(
    Model,
    rename={
        "order_id": "orderId",
        "client_oid": "clientOid",
        "trade_id": "tradeId",
        "order_type": "orderType",
        "pos_mode": "posMode",
        "base_volume": "baseVolume",
        "quote_volume": "quoteVolume",
        "trade_side": "tradeSide",
        "trade_scope": "tradeScope",
        "fee_detail": "feeDetail",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "side": ("buy", "sell"),
        "order_type": ("limit", "market"),
        "pos_mode": ("one_way_mode", "hedge_mode"),
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
        "trade_scope": ("taker", "maker"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    client_oid: Text = None
    """Order id chosen by the caller; with it an order can be asked for after a timeout"""
    trade_id: Text = None
    """Trade id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    side: Text = None
    """Buy or sell"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    base_volume: Dec = None
    """Traded or filled quantity (base coin)"""
    quote_volume: Dec = None
    """Traded or filled value (quote coin)"""
    profit: Dec = None
    """Profit"""
    trade_side: Text = None
    """Whether an order opens or closes; as a parameter, for hedge mode alone"""
    trade_scope: Text = None
    """Taker or maker"""
    fee_detail: list[FillPushFeeDetail] | None = None
    """Fees by coin"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[FillPush]


def fill(
    inst_id: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[FillPush]]:
    """Pushes each futures fill of the caller with its fee.

    Args:
        inst_id: Instrument the channel is about, or `default` for all; default when left out. Wire name instId.
        inst_type: Product line of the channel. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/contract/websocket/private/Fill-Channel
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
