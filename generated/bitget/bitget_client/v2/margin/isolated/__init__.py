"""``client.v2.margin.isolated``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.margin.isolated.account import Account, AsyncAccount
    from bitget_client.v2.margin.isolated.batch_cancel_order import batch_cancel_order as _batch_cancel_order
    from bitget_client.v2.margin.isolated.batch_place_order import batch_place_order as _batch_place_order
    from bitget_client.v2.margin.isolated.borrow_history import borrow_history as _borrow_history
    from bitget_client.v2.margin.isolated.cancel_order import cancel_order as _cancel_order
    from bitget_client.v2.margin.isolated.fills import fills as _fills
    from bitget_client.v2.margin.isolated.financial_records import financial_records as _financial_records
    from bitget_client.v2.margin.isolated.history_orders import history_orders as _history_orders
    from bitget_client.v2.margin.isolated.interest_history import interest_history as _interest_history
    from bitget_client.v2.margin.isolated.interest_rate_and_limit import (
        interest_rate_and_limit as _interest_rate_and_limit,
    )
    from bitget_client.v2.margin.isolated.liquidation_history import liquidation_history as _liquidation_history
    from bitget_client.v2.margin.isolated.liquidation_order import liquidation_order as _liquidation_order
    from bitget_client.v2.margin.isolated.open_orders import open_orders as _open_orders
    from bitget_client.v2.margin.isolated.place_order import place_order as _place_order
    from bitget_client.v2.margin.isolated.repay_history import repay_history as _repay_history
    from bitget_client.v2.margin.isolated.tier_data import tier_data as _tier_data


class Isolated(Group):
    """``client.v2.margin.isolated``."""

    _path = "v2.margin.isolated"
    _calls = (
        "batch_cancel_order",
        "batch_place_order",
        "borrow_history",
        "cancel_order",
        "fills",
        "financial_records",
        "history_orders",
        "interest_history",
        "interest_rate_and_limit",
        "liquidation_history",
        "liquidation_order",
        "open_orders",
        "place_order",
        "repay_history",
        "tier_data",
    )
    _groups = (("account", "Account"),)

    if TYPE_CHECKING:
        account: Account
        batch_cancel_order = sync_method(_batch_cancel_order)
        batch_place_order = sync_method(_batch_place_order)
        borrow_history = sync_method(_borrow_history)
        cancel_order = sync_method(_cancel_order)
        fills = sync_method(_fills)
        financial_records = sync_method(_financial_records)
        history_orders = sync_method(_history_orders)
        interest_history = sync_method(_interest_history)
        interest_rate_and_limit = sync_method(_interest_rate_and_limit)
        liquidation_history = sync_method(_liquidation_history)
        liquidation_order = sync_method(_liquidation_order)
        open_orders = sync_method(_open_orders)
        place_order = sync_method(_place_order)
        repay_history = sync_method(_repay_history)
        tier_data = sync_method(_tier_data)


class AsyncIsolated(AsyncGroup):
    """``client.v2.margin.isolated`` of the asynchronous client."""

    _path = "v2.margin.isolated"
    _calls = (
        "batch_cancel_order",
        "batch_place_order",
        "borrow_history",
        "cancel_order",
        "fills",
        "financial_records",
        "history_orders",
        "interest_history",
        "interest_rate_and_limit",
        "liquidation_history",
        "liquidation_order",
        "open_orders",
        "place_order",
        "repay_history",
        "tier_data",
    )
    _groups = (("account", "Account"),)

    if TYPE_CHECKING:
        account: AsyncAccount
        batch_cancel_order = async_method(_batch_cancel_order)
        batch_place_order = async_method(_batch_place_order)
        borrow_history = async_method(_borrow_history)
        cancel_order = async_method(_cancel_order)
        fills = async_method(_fills)
        financial_records = async_method(_financial_records)
        history_orders = async_method(_history_orders)
        interest_history = async_method(_interest_history)
        interest_rate_and_limit = async_method(_interest_rate_and_limit)
        liquidation_history = async_method(_liquidation_history)
        liquidation_order = async_method(_liquidation_order)
        open_orders = async_method(_open_orders)
        place_order = async_method(_place_order)
        repay_history = async_method(_repay_history)
        tier_data = async_method(_tier_data)
