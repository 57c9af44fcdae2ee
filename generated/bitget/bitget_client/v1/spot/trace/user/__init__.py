"""``client.v1.spot.trace.user``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.spot.trace.user.get_trader_info import get_trader_info as _get_trader_info
    from bitget_client.v1.spot.trace.user.my_followers import my_followers as _my_followers
    from bitget_client.v1.spot.trace.user.my_traders import my_traders as _my_traders
    from bitget_client.v1.spot.trace.user.remove_follower import remove_follower as _remove_follower
    from bitget_client.v1.spot.trace.user.remove_trader import remove_trader as _remove_trader


class User(Group):
    """``client.v1.spot.trace.user``."""

    _path = "v1.spot.trace.user"
    _calls = ("get_trader_info", "my_followers", "my_traders", "remove_follower", "remove_trader")
    _groups = ()

    if TYPE_CHECKING:
        get_trader_info = sync_method(_get_trader_info)
        my_followers = sync_method(_my_followers)
        my_traders = sync_method(_my_traders)
        remove_follower = sync_method(_remove_follower)
        remove_trader = sync_method(_remove_trader)


class AsyncUser(AsyncGroup):
    """``client.v1.spot.trace.user`` of the asynchronous client."""

    _path = "v1.spot.trace.user"
    _calls = ("get_trader_info", "my_followers", "my_traders", "remove_follower", "remove_trader")
    _groups = ()

    if TYPE_CHECKING:
        get_trader_info = async_method(_get_trader_info)
        my_followers = async_method(_my_followers)
        my_traders = async_method(_my_traders)
        remove_follower = async_method(_remove_follower)
        remove_trader = async_method(_remove_trader)
