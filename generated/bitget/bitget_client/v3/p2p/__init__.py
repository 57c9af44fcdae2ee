"""``client.v3.p2p``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.p2p.ad_create import ad_create as _ad_create
    from bitget_client.v3.p2p.ad_info import ad_info as _ad_info
    from bitget_client.v3.p2p.ad_limit import ad_limit as _ad_limit
    from bitget_client.v3.p2p.ad_list import ad_list as _ad_list
    from bitget_client.v3.p2p.ad_operate import ad_operate as _ad_operate
    from bitget_client.v3.p2p.ad_update import ad_update as _ad_update
    from bitget_client.v3.p2p.all_orders import all_orders as _all_orders
    from bitget_client.v3.p2p.balance import balance as _balance
    from bitget_client.v3.p2p.currencies import currencies as _currencies
    from bitget_client.v3.p2p.exchange_rate import exchange_rate as _exchange_rate
    from bitget_client.v3.p2p.fee_simulate import fee_simulate as _fee_simulate
    from bitget_client.v3.p2p.my_ads import my_ads as _my_ads
    from bitget_client.v3.p2p.order_info import order_info as _order_info
    from bitget_client.v3.p2p.order_pay import order_pay as _order_pay
    from bitget_client.v3.p2p.order_release import order_release as _order_release
    from bitget_client.v3.p2p.pay_method import pay_method as _pay_method
    from bitget_client.v3.p2p.pending_orders import pending_orders as _pending_orders
    from bitget_client.v3.p2p.user_info import user_info as _user_info


class P2p(Group):
    """``client.v3.p2p``."""

    _path = "v3.p2p"
    _calls = (
        "ad_create",
        "ad_info",
        "ad_limit",
        "ad_list",
        "ad_operate",
        "ad_update",
        "all_orders",
        "balance",
        "currencies",
        "exchange_rate",
        "fee_simulate",
        "my_ads",
        "order_info",
        "order_pay",
        "order_release",
        "pay_method",
        "pending_orders",
        "user_info",
    )
    _groups = ()

    if TYPE_CHECKING:
        ad_create = sync_method(_ad_create)
        ad_info = sync_method(_ad_info)
        ad_limit = sync_method(_ad_limit)
        ad_list = sync_method(_ad_list)
        ad_operate = sync_method(_ad_operate)
        ad_update = sync_method(_ad_update)
        all_orders = sync_method(_all_orders)
        balance = sync_method(_balance)
        currencies = sync_method(_currencies)
        exchange_rate = sync_method(_exchange_rate)
        fee_simulate = sync_method(_fee_simulate)
        my_ads = sync_method(_my_ads)
        order_info = sync_method(_order_info)
        order_pay = sync_method(_order_pay)
        order_release = sync_method(_order_release)
        pay_method = sync_method(_pay_method)
        pending_orders = sync_method(_pending_orders)
        user_info = sync_method(_user_info)


class AsyncP2p(AsyncGroup):
    """``client.v3.p2p`` of the asynchronous client."""

    _path = "v3.p2p"
    _calls = (
        "ad_create",
        "ad_info",
        "ad_limit",
        "ad_list",
        "ad_operate",
        "ad_update",
        "all_orders",
        "balance",
        "currencies",
        "exchange_rate",
        "fee_simulate",
        "my_ads",
        "order_info",
        "order_pay",
        "order_release",
        "pay_method",
        "pending_orders",
        "user_info",
    )
    _groups = ()

    if TYPE_CHECKING:
        ad_create = async_method(_ad_create)
        ad_info = async_method(_ad_info)
        ad_limit = async_method(_ad_limit)
        ad_list = async_method(_ad_list)
        ad_operate = async_method(_ad_operate)
        ad_update = async_method(_ad_update)
        all_orders = async_method(_all_orders)
        balance = async_method(_balance)
        currencies = async_method(_currencies)
        exchange_rate = async_method(_exchange_rate)
        fee_simulate = async_method(_fee_simulate)
        my_ads = async_method(_my_ads)
        order_info = async_method(_order_info)
        order_pay = async_method(_order_pay)
        order_release = async_method(_order_release)
        pay_method = async_method(_pay_method)
        pending_orders = async_method(_pending_orders)
        user_info = async_method(_user_info)
