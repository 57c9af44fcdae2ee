"""``client.v1.margin.public``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.margin.public.currencies import currencies as _currencies


class Public(Group):
    """``client.v1.margin.public``."""

    _path = "v1.margin.public"
    _calls = ("currencies",)
    _groups = ()

    if TYPE_CHECKING:
        currencies = sync_method(_currencies)


class AsyncPublic(AsyncGroup):
    """``client.v1.margin.public`` of the asynchronous client."""

    _path = "v1.margin.public"
    _calls = ("currencies",)
    _groups = ()

    if TYPE_CHECKING:
        currencies = async_method(_currencies)
