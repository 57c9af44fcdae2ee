# Made by Specloom from bitget/ws/v2/private/mix-adl-noti.yaml; change that file, not this one.
"""adl-noti: Pushes when the caller's futures positions move in the deleveraging queue."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v2.ws.mix.adl_noti",
    version="v2",
    kind="private",
    topics=("adl-noti",),
    topic_key="channel",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.ws.mix.adl_noti", documented=False
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
        Param(wire="instId", name="inst_id", place="body", default="default", symbol=True),
    ),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/ADL-Notification-Channel",
)


class AdlNotiPush(Model):
    """The answer."""

    VALUES: ClassVar = {"side": ("buy", "sell")}

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    side: Text = None
    """Buy or sell"""
    status: Text = None
    """State; its values are the endpoint's own"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    amount: Dec = None
    """Amount"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[AdlNotiPush]


def adl_noti(
    inst_id: str | Symbol | Sequence[str | Symbol] = "default",
    *,
    inst_type: Literal["USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES"] | str,
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[AdlNotiPush]]:
    """Pushes when the caller's futures positions move in the deleveraging queue.

    Args:
        inst_id: Instrument the channel is about, or `default` for all; default when left out. Wire name instId.
        inst_type: Product line of the channel. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/contract/websocket/private/ADL-Notification-Channel
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
