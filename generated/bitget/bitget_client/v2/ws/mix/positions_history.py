# Made by Specloom from bitget/ws/v2/private/mix-positions-history.yaml; change that file, not this one.
"""positions-history: Pushes a futures position when it is wholly closed."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit, Reconcile
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.mix.positions_history",
    version="v2",
    kind="private",
    topics=("positions-history",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.positions_history", documented=False
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
            call="v2.mix.position.history_position",
            id=("posId",),
            time="uTime",
            fields={
                "posId": "positionId",
                "instId": "symbol",
                "uTime": "utime",
                "cTime": "ctime",
                "openPriceAvg": "openAvgPrice",
                "closePriceAvg": "closeAvgPrice",
                "openSize": "openTotalPos",
                "closeSize": "closeTotalPos",
                "achievedProfits": "pnl",
                "settleFee": "totalFunding",
            },
            params={"productType": "{instType}"},
            items="list",
            lookback_seconds=7776000,
        ),
    ),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/History-Positions-Channel",
)


class PositionsHistoryPush(
    Model,
    rename={
        "pos_id": "posId",
        "inst_id": "instId",
        "margin_coin": "marginCoin",
        "margin_mode": "marginMode",
        "hold_side": "holdSide",
        "pos_mode": "posMode",
        "open_price_avg": "openPriceAvg",
        "close_price_avg": "closePriceAvg",
        "open_size": "openSize",
        "close_size": "closeSize",
        "achieved_profits": "achievedProfits",
        "settle_fee": "settleFee",
        "open_fee": "openFee",
        "close_fee": "closeFee",
        "c_time": "cTime",
        "u_time": "uTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"margin_mode": ("crossed", "fixed"), "pos_mode": ("one_way_mode", "hedge_mode")}

    pos_id: Text = None
    """Position id"""
    inst_id: Text = None
    """Instrument the channel is about, or `default` for all"""
    margin_coin: Text = None
    """Coin that backs the position, in capitals"""
    margin_mode: Text = None
    """Whether positions share their margin (crossed) or keep their own (isolated)"""
    hold_side: Text = None
    """Direction of the position; as a parameter, only meant for hedge mode"""
    pos_mode: Text = None
    """One-way mode (one position a symbol) or hedge mode (a long and a short)"""
    open_price_avg: Dec = None
    """Average opening price (quote coin)"""
    close_price_avg: Dec = None
    """Average closing price (quote coin)"""
    open_size: Dec = None
    """Quantity opened (base coin)"""
    close_size: Dec = None
    """Quantity closed (base coin)"""
    achieved_profits: Dec = None
    """Profit or loss already realized, before fees and funding (margin coin)"""
    settle_fee: Dec = None
    """Funding paid or received (margin coin)"""
    open_fee: Dec = None
    """Fees for opening (margin coin)"""
    close_fee: Dec = None
    """Fees for closing (margin coin)"""
    c_time: Ms = None
    """When it was created"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[PositionsHistoryPush]


def positions_history(
    inst_id: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[PositionsHistoryPush]]:
    """Pushes a futures position when it is wholly closed.

    Args:
        inst_id: Instrument the channel is about, or `default` for all; default when left out. Wire name instId.
        inst_type: Product line of the channel. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/contract/websocket/private/History-Positions-Channel
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
