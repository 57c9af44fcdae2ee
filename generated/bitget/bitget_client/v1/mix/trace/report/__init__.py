"""``client.v1.mix.trace.report``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client.v1.mix.trace.report.order import AsyncOrder, Order


class Report(Group):
    """``client.v1.mix.trace.report``."""

    _path = "v1.mix.trace.report"
    _calls = ()
    _groups = (("order", "Order"),)

    if TYPE_CHECKING:
        order: Order


class AsyncReport(AsyncGroup):
    """``client.v1.mix.trace.report`` of the asynchronous client."""

    _path = "v1.mix.trace.report"
    _calls = ()
    _groups = (("order", "Order"),)

    if TYPE_CHECKING:
        order: AsyncOrder
