"""``client.v1.spot.public``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.spot.public.currencies import currencies as _currencies
    from bitget_client.v1.spot.public.product import product as _product
    from bitget_client.v1.spot.public.products import products as _products
    from bitget_client.v1.spot.public.time import time as _time


class Public(Group):
    """``client.v1.spot.public``."""

    _path = "v1.spot.public"
    _calls = ("currencies", "product", "products", "time")
    _groups = ()

    if TYPE_CHECKING:
        currencies = sync_method(_currencies)
        product = sync_method(_product)
        products = sync_method(_products)
        time = sync_method(_time)


class AsyncPublic(AsyncGroup):
    """``client.v1.spot.public`` of the asynchronous client."""

    _path = "v1.spot.public"
    _calls = ("currencies", "product", "products", "time")
    _groups = ()

    if TYPE_CHECKING:
        currencies = async_method(_currencies)
        product = async_method(_product)
        products = async_method(_products)
        time = async_method(_time)
