"""``client.v3.broker``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v3.broker.all_sub_deposit_withdrawal import (
        all_sub_deposit_withdrawal as _all_sub_deposit_withdrawal,
    )
    from bitget_client.v3.broker.commission import commission as _commission
    from bitget_client.v3.broker.create_sub import create_sub as _create_sub
    from bitget_client.v3.broker.create_sub_apikey import create_sub_apikey as _create_sub_apikey
    from bitget_client.v3.broker.delete_sub_apikey import delete_sub_apikey as _delete_sub_apikey
    from bitget_client.v3.broker.modify_sub import modify_sub as _modify_sub
    from bitget_client.v3.broker.modify_sub_apikey import modify_sub_apikey as _modify_sub_apikey
    from bitget_client.v3.broker.query_sub_apikey import query_sub_apikey as _query_sub_apikey
    from bitget_client.v3.broker.sub_deposit_address import sub_deposit_address as _sub_deposit_address
    from bitget_client.v3.broker.sub_list import sub_list as _sub_list
    from bitget_client.v3.broker.sub_withdrawal import sub_withdrawal as _sub_withdrawal


class Broker(Group):
    """``client.v3.broker``."""

    _path = "v3.broker"
    _calls = (
        "all_sub_deposit_withdrawal",
        "commission",
        "create_sub",
        "create_sub_apikey",
        "delete_sub_apikey",
        "modify_sub",
        "modify_sub_apikey",
        "query_sub_apikey",
        "sub_deposit_address",
        "sub_list",
        "sub_withdrawal",
    )
    _groups = ()

    if TYPE_CHECKING:
        all_sub_deposit_withdrawal = sync_method(_all_sub_deposit_withdrawal)
        commission = sync_method(_commission)
        create_sub = sync_method(_create_sub)
        create_sub_apikey = sync_method(_create_sub_apikey)
        delete_sub_apikey = sync_method(_delete_sub_apikey)
        modify_sub = sync_method(_modify_sub)
        modify_sub_apikey = sync_method(_modify_sub_apikey)
        query_sub_apikey = sync_method(_query_sub_apikey)
        sub_deposit_address = sync_method(_sub_deposit_address)
        sub_list = sync_method(_sub_list)
        sub_withdrawal = sync_method(_sub_withdrawal)


class AsyncBroker(AsyncGroup):
    """``client.v3.broker`` of the asynchronous client."""

    _path = "v3.broker"
    _calls = (
        "all_sub_deposit_withdrawal",
        "commission",
        "create_sub",
        "create_sub_apikey",
        "delete_sub_apikey",
        "modify_sub",
        "modify_sub_apikey",
        "query_sub_apikey",
        "sub_deposit_address",
        "sub_list",
        "sub_withdrawal",
    )
    _groups = ()

    if TYPE_CHECKING:
        all_sub_deposit_withdrawal = async_method(_all_sub_deposit_withdrawal)
        commission = async_method(_commission)
        create_sub = async_method(_create_sub)
        create_sub_apikey = async_method(_create_sub_apikey)
        delete_sub_apikey = async_method(_delete_sub_apikey)
        modify_sub = async_method(_modify_sub)
        modify_sub_apikey = async_method(_modify_sub_apikey)
        query_sub_apikey = async_method(_query_sub_apikey)
        sub_deposit_address = async_method(_sub_deposit_address)
        sub_list = async_method(_sub_list)
        sub_withdrawal = async_method(_sub_withdrawal)
