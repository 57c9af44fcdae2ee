# Made by Specloom from bitget/ws/v3/private/uta-adl-notification.yaml; change that file, not this one.
"""adl-notification: Pushes when positions of the unified account move in the deleveraging queue."""

from typing import ClassVar, Literal

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Channel, Limit, Param, RateLimit
from bitget_client._runtime.stream import Policy, Subscription

RECORD = Channel(
    call="v3.ws.uta.adl_notification",
    version="v3",
    kind="private",
    topics=("adl-notification",),
    topic_key="topic",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.ws.uta.adl_notification", documented=False
    ),
    errors=("ws", "ws_uta"),
    arguments=(Param(wire="instType", name="inst_type", required=True, place="body", values=("UTA",), default="UTA"),),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/ADL-Notification-Channel",
)


class AdlNotificationPush(Model):
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


RESULT = list[AdlNotificationPush]


def adl_notification(
    *,
    inst_type: Literal["UTA"] | str = "UTA",
    policy: Policy | None = None,
    buffer: int | None = None,
) -> Subscription[list[AdlNotificationPush]]:
    """Pushes when positions of the unified account move in the deleveraging queue.

    Args:
        inst_type: Product line of the channel; UTA when left out. Wire name instType.
        policy: what happens when the reader is slower than the exchange.
        buffer: how many pushes wait for the reader.

    Source: https://www.bitget.com/api-doc/uta/websocket/private/ADL-Notification-Channel
    """
    return Subscription(
        RECORD,
        {
            "instType": inst_type,
        },
        policy=policy,
        size=buffer,
    )
