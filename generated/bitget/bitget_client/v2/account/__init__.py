"""``client.v2.account``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.account.all_account_balance import all_account_balance as _all_account_balance
    from bitget_client.v2.account.bot_assets import bot_assets as _bot_assets
    from bitget_client.v2.account.funding_assets import funding_assets as _funding_assets


class Account(Group):
    """``client.v2.account``."""

    _path = "v2.account"
    _calls = ("all_account_balance", "bot_assets", "funding_assets")
    _groups = ()

    if TYPE_CHECKING:
        all_account_balance = sync_method(_all_account_balance)
        bot_assets = sync_method(_bot_assets)
        funding_assets = sync_method(_funding_assets)


class AsyncAccount(AsyncGroup):
    """``client.v2.account`` of the asynchronous client."""

    _path = "v2.account"
    _calls = ("all_account_balance", "bot_assets", "funding_assets")
    _groups = ()

    if TYPE_CHECKING:
        all_account_balance = async_method(_all_account_balance)
        bot_assets = async_method(_bot_assets)
        funding_assets = async_method(_funding_assets)
