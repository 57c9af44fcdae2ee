# Made by Specloom from bitget/ws/v2/public/spot-trade.yaml; change that file, not this one.
"""trade: Pushes public spot trades, taker side, first as a snapshot."""

from collections.abc import Sequence
from typing import Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.spot.trade",
    version="v2",
    kind="public",
    topics=("trade",),
    topic_key="channel",
    symbol_format="v2",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.spot.trade", documented=False),
    errors=("ws", "ws_classic"),
    arguments=(
        Param(wire="instType", name="inst_type", required=True, place="body", values=("SPOT",), default="SPOT"),
        Param(wire="instId", name="inst_id", required=True, place="body", symbol=True),
    ),
    docs="https://www.bitget.com/api-doc/spot/websocket/public/Trades-Channel",
)


class TradePush(Model, rename={"trade_id": "tradeId"}):
    """The answer."""

    ts: Ms = None
    """Time of the data"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    size: Dec = None
    """Quantity, in the base coin"""
    side: Text = None
    """Buy or sell"""
    trade_id: Text = None
    """Trade id"""


RESULT = list[TradePush]


def trade(
    inst_id: str | Symbol | Sequence[str | Symbol],
    *,
    inst_type: Literal["SPOT"] | str = "SPOT",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[TradePush]]:
    """Pushes public spot trades, taker side, first as a snapshot.

    Args:
        inst_id: Instrument the channel is about, or `default` for all. Wire name instId.
        inst_type: Product line of the channel; SPOT when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/spot/websocket/public/Trades-Channel
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
