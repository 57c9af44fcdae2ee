"""``client.v1.spot.public``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_call, sync_call
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
        currencies = sync_call(_currencies)
        product = sync_call(_product)
        products = sync_call(_products)
        time = sync_call(_time)


class AsyncPublic(AsyncGroup):
    """``client.v1.spot.public`` of the asynchronous client."""

    _path = "v1.spot.public"
    _calls = ("currencies", "product", "products", "time")
    _groups = ()

    if TYPE_CHECKING:
        currencies = async_call(_currencies)
        product = async_call(_product)
        products = async_call(_products)
        time = async_call(_time)
