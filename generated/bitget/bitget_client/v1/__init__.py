"""``client.v1``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v1.broker import AsyncBroker, Broker
    from bitget_client.v1.margin import AsyncMargin, Margin
    from bitget_client.v1.mix import AsyncMix, Mix
    from bitget_client.v1.p2p import AsyncP2p, P2p
    from bitget_client.v1.spot import AsyncSpot, Spot
    from bitget_client.v1.user import AsyncUser, User


class V1(Group):
    """``client.v1``."""

    _path = "v1"
    _calls = ()
    _groups = (
        ("broker", "Broker"),
        ("margin", "Margin"),
        ("mix", "Mix"),
        ("p2p", "P2p"),
        ("spot", "Spot"),
        ("user", "User"),
    )

    if TYPE_CHECKING:
        broker: Broker
        margin: Margin
        mix: Mix
        p2p: P2p
        spot: Spot
        user: User


class AsyncV1(AsyncGroup):
    """``client.v1`` of the asynchronous client."""

    _path = "v1"
    _calls = ()
    _groups = (
        ("broker", "Broker"),
        ("margin", "Margin"),
        ("mix", "Mix"),
        ("p2p", "P2p"),
        ("spot", "Spot"),
        ("user", "User"),
    )

    if TYPE_CHECKING:
        broker: AsyncBroker
        margin: AsyncMargin
        mix: AsyncMix
        p2p: AsyncP2p
        spot: AsyncSpot
        user: AsyncUser
