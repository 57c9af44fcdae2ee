"""``client.v2.earn.loan.public``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.earn.loan.public.coin_infos import coin_infos as _coin_infos
    from bitget_client.v2.earn.loan.public.hour_interest import hour_interest as _hour_interest


class Public(Group):
    """``client.v2.earn.loan.public``."""

    _path = "v2.earn.loan.public"
    _calls = ("coin_infos", "hour_interest")
    _groups = ()

    if TYPE_CHECKING:
        coin_infos = sync_method(_coin_infos)
        hour_interest = sync_method(_hour_interest)


class AsyncPublic(AsyncGroup):
    """``client.v2.earn.loan.public`` of the asynchronous client."""

    _path = "v2.earn.loan.public"
    _calls = ("coin_infos", "hour_interest")
    _groups = ()

    if TYPE_CHECKING:
        coin_infos = async_method(_coin_infos)
        hour_interest = async_method(_hour_interest)
