"""``client.v1.margin.cross.public``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.margin.cross.public.interest_rate_and_limit import (
        interest_rate_and_limit as _interest_rate_and_limit,
    )
    from bitget_client.v1.margin.cross.public.tier_data import tier_data as _tier_data


class Public(Group):
    """``client.v1.margin.cross.public``."""

    _path = "v1.margin.cross.public"
    _calls = ("interest_rate_and_limit", "tier_data")
    _groups = ()

    if TYPE_CHECKING:
        interest_rate_and_limit = sync_method(_interest_rate_and_limit)
        tier_data = sync_method(_tier_data)


class AsyncPublic(AsyncGroup):
    """``client.v1.margin.cross.public`` of the asynchronous client."""

    _path = "v1.margin.cross.public"
    _calls = ("interest_rate_and_limit", "tier_data")
    _groups = ()

    if TYPE_CHECKING:
        interest_rate_and_limit = async_method(_interest_rate_and_limit)
        tier_data = async_method(_tier_data)
