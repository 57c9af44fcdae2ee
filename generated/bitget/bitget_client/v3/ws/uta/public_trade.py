# Made by Specloom from bitget/ws/v3/public/uta-public-trade.yaml; change that file, not this one.
"""publicTrade: Pushes public trades as they happen, in v3."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Flag, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v3.ws.uta.public_trade",
    version="v3",
    kind="public",
    topics=("publicTrade",),
    topic_key="topic",
    symbol_format="v3",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.public_trade", documented=False
    ),
    errors=("ws", "ws_uta"),
    arguments=(
        Param(
            wire="instType",
            name="inst_type",
            required=True,
            place="body",
            values=("spot", "usdt-futures", "coin-futures", "usdc-futures"),
        ),
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
    ),
    docs="https://www.bitget.com/api-doc/uta/websocket/public/New-Trades-Channel",
)


class PublicTradePush(Model, rename={"s": "S", "t": "T", "l": "L", "is_rpi": "isRPI"}):
    """The answer."""

    VALUES: ClassVar = {"s": ("buy", "sell")}

    p: Dec = None
    """Fill price"""
    s: Text = None
    """Side of the taker"""
    t: Ms = None
    """When it was filled"""
    v: Dec = None
    """Filled quantity (base coin)"""
    i: Text = None
    """Fill id"""
    l: Text = None
    """Id that links both sides of a fill"""
    is_rpi: Flag = None
    """Is rpi"""


RESULT = list[PublicTradePush]


def public_trade(
    symbol: str | Symbol | Sequence[str | Symbol],
    *,
    inst_type: Literal["spot", "usdt-futures", "coin-futures", "usdc-futures"] | str,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[PublicTradePush]]:
    """Pushes public trades as they happen, in v3.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        inst_type: Product line of the channel. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/public/New-Trades-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
            "symbol": symbol,
        },
        policy=policy,
        size=buffer,
    )
