"""``client.v3.tax``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.tax.records import records as _records


class Tax(Group):
    """``client.v3.tax``."""

    _path = "v3.tax"
    _calls = ("records",)
    _groups = ()

    if TYPE_CHECKING:
        records = sync_method(_records)


class AsyncTax(AsyncGroup):
    """``client.v3.tax`` of the asynchronous client."""

    _path = "v3.tax"
    _calls = ("records",)
    _groups = ()

    if TYPE_CHECKING:
        records = async_method(_records)
