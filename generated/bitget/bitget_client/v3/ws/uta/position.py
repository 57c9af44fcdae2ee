# Made by Specloom from bitget/ws/v3/private/uta-position.yaml; change that file, not this one.
"""position: Pushes futures positions of the unified account, first as a snapshot, then on every change."""

from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v3.ws.uta.position",
    version="v3",
    kind="private",
    topics=("position",),
    topic_key="topic",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.position", documented=False
    ),
    errors=("ws", "ws_uta"),
    arguments=(Param(wire="instType", name="inst_type", place="body", values=("UTA",), default="UTA"),),
    reconcile=(
        Reconcile(
            call="v3.position.current_position",
            id=("symbol", "posSide"),
            time="updatedTime",
            is_snapshot=True,
            closed_values={"size": "0", "available": "0", "frozen": "0", "positionStatus": "ended"},
            fields={
                "size": "total",
                "liqPrice": "liquidationPrice",
                "totalFundingFee": "totalFunding",
                "marginSize": "positionBalance",
            },
            params={"category": "USDT-FUTURES"},
            items="list",
        ),
        Reconcile(
            call="v3.position.current_position",
            id=("symbol", "posSide"),
            time="updatedTime",
            is_snapshot=True,
            closed_values={"size": "0", "available": "0", "frozen": "0", "positionStatus": "ended"},
            fields={
                "size": "total",
                "liqPrice": "liquidationPrice",
                "totalFundingFee": "totalFunding",
                "marginSize": "positionBalance",
            },
            params={"category": "COIN-FUTURES"},
            items="list",
        ),
        Reconcile(
            call="v3.position.current_position",
            id=("symbol", "posSide"),
            time="updatedTime",
            is_snapshot=True,
            closed_values={"size": "0", "available": "0", "frozen": "0", "positionStatus": "ended"},
            fields={
                "size": "total",
                "liqPrice": "liquidationPrice",
                "totalFundingFee": "totalFunding",
                "marginSize": "positionBalance",
            },
            params={"category": "USDC-FUTURES"},
            items="list",
        ),
    ),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Positions-Channel",
)


class PositionPush(
    Model,
    rename={
        "open_fee_total": "openFeeTotal",
        "break_even_price": "breakEvenPrice",
        "liq_price": "liqPrice",
        "margin_mode": "marginMode",
        "unrealised_pnl": "unrealisedPnl",
        "mark_price": "markPrice",
        "created_time": "createdTime",
        "avg_price": "avgPrice",
        "total_funding_fee": "totalFundingFee",
        "updated_time": "updatedTime",
        "margin_coin": "marginCoin",
        "profit_rate": "profitRate",
        "close_fee_total": "closeFeeTotal",
        "margin_size": "marginSize",
        "cur_realised_pnl": "curRealisedPnl",
        "position_status": "positionStatus",
        "pos_side": "posSide",
        "hold_mode": "holdMode",
        "margin_rate": "marginRate",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "margin_mode": ("crossed", "isolated"),
        "position_status": ("opening", "ended"),
        "pos_side": ("long", "short"),
        "hold_mode": ("one_way_mode", "hedge_mode"),
    }

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    leverage: Dec = None
    """Leverage; as a parameter, for cross margin, one-way mode, or both directions alike"""
    open_fee_total: Dec = None
    """Opening fees over the life of the position (margin coin)"""
    mmr: Dec = None
    """Maintenance margin: a ratio, or an amount in account figures"""
    break_even_price: Dec = None
    """Price at which the position neither gains nor loses (quote coin)"""
    available: Dec = None
    """Free balance"""
    liq_price: Dec = None
    """Liquidation price (quote coin)"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    unrealised_pnl: Dec = None
    """Profit or loss of open positions"""
    mark_price: Dec = None
    """Mark price (quote coin)"""
    created_time: Ms = None
    """When it was created"""
    avg_price: Dec = None
    """Average price (quote coin)"""
    total_funding_fee: Dec = None
    """Funding over the position's life; 0 before the first (margin coin)"""
    updated_time: Ms = None
    """When it last changed"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    frozen: Dec = None
    """Held by open orders"""
    profit_rate: Dec = None
    """Return"""
    close_fee_total: Dec = None
    """Closing fees over the life of the position (margin coin)"""
    margin_size: Dec = None
    """Margin of the position (margin coin)"""
    cur_realised_pnl: Dec = None
    """Profit or loss realized so far"""
    size: Dec = None
    """Quantity, in the base coin"""
    position_status: Text = None
    """State of the position"""
    pos_side: Text = None
    """Direction of the position; as a parameter, needed in hedge mode"""
    hold_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    margin_rate: Dec = None
    """Margin in use (ratio)"""


RESULT = list[PositionPush]


def position(
    *,
    inst_type: Literal["UTA"] | str = "UTA",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[PositionPush]]:
    """Pushes futures positions of the unified account, first as a snapshot, then on every change.

    Args:
        inst_type: Product line of the channel; UTA when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/Positions-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
        },
        policy=policy,
        size=buffer,
    )
