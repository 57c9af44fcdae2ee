# Made by Specloom from bitget/ws/v3/public/uta-liquidation.yaml; change that file, not this one.
"""liquidation: Pushes liquidations of futures positions, in v3."""

from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v3.ws.uta.liquidation",
    version="v3",
    kind="public",
    topics=("liquidation",),
    topic_key="topic",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.liquidation", documented=False
    ),
    errors=("ws", "ws_uta"),
    arguments=(
        Param(
            wire="instType",
            name="inst_type",
            required=True,
            place="body",
            values=("usdt-futures", "coin-futures", "usdc-futures"),
        ),
    ),
    docs="https://www.bitget.com/api-doc/uta/websocket/public/Liquidation-Channel",
)


class LiquidationPush(Model):
    """The answer."""

    VALUES: ClassVar = {"side": ("buy", "sell")}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    side: Text = None
    """Buy or sell"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    amount: Dec = None
    """Amount"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[LiquidationPush]


def liquidation(
    inst_type: Literal["usdt-futures", "coin-futures", "usdc-futures"] | str,
    *,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[LiquidationPush]]:
    """Pushes liquidations of futures positions, in v3.

    Args:
        inst_type: Product line of the channel. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/public/Liquidation-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
        },
        policy=policy,
        size=buffer,
    )
