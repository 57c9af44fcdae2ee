"""``client.v2.copy``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v2.copy.mix_broker import AsyncMixBroker, MixBroker
    from bitget_client.v2.copy.mix_follower import AsyncMixFollower, MixFollower
    from bitget_client.v2.copy.mix_trader import AsyncMixTrader, MixTrader
    from bitget_client.v2.copy.spot_follower import AsyncSpotFollower, SpotFollower
    from bitget_client.v2.copy.spot_trader import AsyncSpotTrader, SpotTrader


class Copy(Group):
    """``client.v2.copy``."""

    _path = "v2.copy"
    _calls = ()
    _groups = (
        ("mix_broker", "MixBroker"),
        ("mix_follower", "MixFollower"),
        ("mix_trader", "MixTrader"),
        ("spot_follower", "SpotFollower"),
        ("spot_trader", "SpotTrader"),
    )

    if TYPE_CHECKING:
        mix_broker: MixBroker
        mix_follower: MixFollower
        mix_trader: MixTrader
        spot_follower: SpotFollower
        spot_trader: SpotTrader


class AsyncCopy(AsyncGroup):
    """``client.v2.copy`` of the asynchronous client."""

    _path = "v2.copy"
    _calls = ()
    _groups = (
        ("mix_broker", "MixBroker"),
        ("mix_follower", "MixFollower"),
        ("mix_trader", "MixTrader"),
        ("spot_follower", "SpotFollower"),
        ("spot_trader", "SpotTrader"),
    )

    if TYPE_CHECKING:
        mix_broker: AsyncMixBroker
        mix_follower: AsyncMixFollower
        mix_trader: AsyncMixTrader
        spot_follower: AsyncSpotFollower
        spot_trader: AsyncSpotTrader
