# Made by Specloom from bitget/ws/v2/private/mix-positions.yaml; change that file, not this one.
"""positions: Pushes open futures positions when orders are placed, filled or cancelled."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.mix.positions",
    version="v2",
    kind="private",
    topics=("positions",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.positions", documented=False
    ),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(
            wire="instType",
            name="inst_type",
            required=True,
            place="body",
            values=("USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"),
        ),
        Param(wire="instId", name="inst_id", required=True, place="body", default="default", symbol=True),
    ),
    reconcile=(
        Reconcile(
            call="v2.mix.position.all_position",
            id=("instId", "holdSide", "marginMode"),
            time="uTime",
            is_snapshot=True,
            closed_values={"total": "0", "available": "0", "frozen": "0"},
            fields={"instId": "symbol", "frozen": "locked", "marginRate": "marginRatio"},
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Positions-Channel",
)


class PositionsPush(
    Model,
    rename={
        "pos_id": "posId",
        "inst_id": "instId",
        "margin_coin": "marginCoin",
        "margin_size": "marginSize",
        "margin_mode": "marginMode",
        "hold_side": "holdSide",
        "pos_mode": "posMode",
        "open_price_avg": "openPriceAvg",
        "achieved_profits": "achievedProfits",
        "unrealized_pl": "unrealizedPL",
        "unrealized_plr": "unrealizedPLR",
        "liquidation_price": "liquidationPrice",
        "keep_margin_rate": "keepMarginRate",
        "margin_rate": "marginRate",
        "c_time": "cTime",
        "break_even_price": "breakEvenPrice",
        "total_fee": "totalFee",
        "deducted_fee": "deductedFee",
        "mark_price": "markPrice",
        "u_time": "uTime",
        "asset_mode": "assetMode",
        "auto_margin": "autoMargin",
        "isolated_margin_rate": "isolatedMarginRate",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "pos_mode": ("one_way_mode", "hedge_mode"),
        "asset_mode": ("single", "union"),
        "auto_margin": ("on", "off"),
    }

    pos_id: Text = None
    """Position id"""
    inst_id: Text = None
    """Instrument the channel is about, or `default` for all"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    margin_size: Dec = None
    """Margin of the position (margin coin)"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    total: Dec = None
    """Total"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    open_price_avg: Dec = None
    """Average opening price (quote coin)"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    achieved_profits: Dec = None
    """Profit or loss already realized, before fees and funding (margin coin)"""
    unrealized_pl: Dec = None
    """Profit or loss of open positions (margin coin)"""
    unrealized_plr: Dec = None
    """Return of open positions"""
    liquidation_price: Dec = None
    """Estimated liquidation price; zero or less means none (quote coin)"""
    keep_margin_rate: Dec = None
    """Maintenance margin rate (ratio)"""
    margin_rate: Dec = None
    """Margin in use (ratio)"""
    c_time: Ms = None
    """When it was created"""
    break_even_price: Dec = None
    """Price at which the position neither gains nor loses (quote coin)"""
    total_fee: Dec = None
    """Total fee"""
    deducted_fee: Dec = None
    """Fee covered by discounts or deductions"""
    mark_price: Dec = None
    """Mark price (quote coin)"""
    u_time: Ms = None
    """When it last changed"""
    asset_mode: Text = None
    """Whether coins back positions singly or jointly"""
    auto_margin: Text = None
    """Whether margin is topped up automatically"""
    isolated_margin_rate: Dec = None
    """Margin ratio of the isolated position"""


RESULT = list[PositionsPush]


def positions(
    inst_id: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[PositionsPush]]:
    """Pushes open futures positions when orders are placed, filled or cancelled.

    Args:
        inst_id: Instrument the channel is about, or `default` for all; default when left out. Wire name instId.
        inst_type: Product line of the channel. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/contract/websocket/private/Positions-Channel
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
