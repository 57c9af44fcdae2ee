"""``client.v2.mix``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from mini_client.v2.mix.order import AsyncOrder, Order


class Mix(Group):
    """``client.v2.mix``."""

    _path = "v2.mix"
    _calls = ()
    _groups = (("order", "Order"),)

    if TYPE_CHECKING:
        order: Order


class AsyncMix(AsyncGroup):
    """``client.v2.mix`` of the asynchronous client."""

    _path = "v2.mix"
    _calls = ()
    _groups = (("order", "Order"),)

    if TYPE_CHECKING:
        order: AsyncOrder
