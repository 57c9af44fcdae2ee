"""``client.v2.margin``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.margin.crossed import AsyncCrossed, Crossed
    from bitget_client.v2.margin.currencies import currencies as _currencies
    from bitget_client.v2.margin.interest_rate_record import interest_rate_record as _interest_rate_record
    from bitget_client.v2.margin.isolated import AsyncIsolated, Isolated
    from bitget_client.v2.margin.market import AsyncMarket, Market


class Margin(Group):
    """``client.v2.margin``."""

    _path = "v2.margin"
    _calls = ("currencies", "interest_rate_record")
    _groups = (("crossed", "Crossed"), ("isolated", "Isolated"), ("market", "Market"))

    if TYPE_CHECKING:
        crossed: Crossed
        isolated: Isolated
        market: Market
        currencies = sync_method(_currencies)
        interest_rate_record = sync_method(_interest_rate_record)


class AsyncMargin(AsyncGroup):
    """``client.v2.margin`` of the asynchronous client."""

    _path = "v2.margin"
    _calls = ("currencies", "interest_rate_record")
    _groups = (("crossed", "Crossed"), ("isolated", "Isolated"), ("market", "Market"))

    if TYPE_CHECKING:
        crossed: AsyncCrossed
        isolated: AsyncIsolated
        market: AsyncMarket
        currencies = async_method(_currencies)
        interest_rate_record = async_method(_interest_rate_record)
