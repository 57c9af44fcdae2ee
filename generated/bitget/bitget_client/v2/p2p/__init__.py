"""``client.v2.p2p``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.p2p.adv_list import adv_list as _adv_list
    from bitget_client.v2.p2p.merchant_info import merchant_info as _merchant_info
    from bitget_client.v2.p2p.merchant_list import merchant_list as _merchant_list
    from bitget_client.v2.p2p.order_list import order_list as _order_list


class P2p(Group):
    """``client.v2.p2p``."""

    _path = "v2.p2p"
    _calls = ("adv_list", "merchant_info", "merchant_list", "order_list")
    _groups = ()

    if TYPE_CHECKING:
        adv_list = sync_method(_adv_list)
        merchant_info = sync_method(_merchant_info)
        merchant_list = sync_method(_merchant_list)
        order_list = sync_method(_order_list)


class AsyncP2p(AsyncGroup):
    """``client.v2.p2p`` of the asynchronous client."""

    _path = "v2.p2p"
    _calls = ("adv_list", "merchant_info", "merchant_list", "order_list")
    _groups = ()

    if TYPE_CHECKING:
        adv_list = async_method(_adv_list)
        merchant_info = async_method(_merchant_info)
        merchant_list = async_method(_merchant_list)
        order_list = async_method(_order_list)
