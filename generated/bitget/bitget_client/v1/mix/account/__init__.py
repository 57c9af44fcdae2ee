"""``client.v1.mix.account``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v1.mix.account.account import account as _account
    from bitget_client.v1.mix.account.account_bill import account_bill as _account_bill
    from bitget_client.v1.mix.account.account_business_bill import account_business_bill as _account_business_bill
    from bitget_client.v1.mix.account.accounts import accounts as _accounts
    from bitget_client.v1.mix.account.open_count import open_count as _open_count
    from bitget_client.v1.mix.account.set_leverage import set_leverage as _set_leverage
    from bitget_client.v1.mix.account.set_margin import set_margin as _set_margin
    from bitget_client.v1.mix.account.set_margin_mode import set_margin_mode as _set_margin_mode
    from bitget_client.v1.mix.account.set_position_mode import set_position_mode as _set_position_mode
    from bitget_client.v1.mix.account.sub_account_contract_assets import (
        sub_account_contract_assets as _sub_account_contract_assets,
    )


class Account(Group):
    """``client.v1.mix.account``."""

    _path = "v1.mix.account"
    _calls = (
        "account",
        "account_bill",
        "account_business_bill",
        "accounts",
        "open_count",
        "set_leverage",
        "set_margin",
        "set_margin_mode",
        "set_position_mode",
        "sub_account_contract_assets",
    )
    _groups = ()

    if TYPE_CHECKING:
        account = sync_method(_account)
        account_bill = sync_method(_account_bill)
        account_business_bill = sync_method(_account_business_bill)
        accounts = sync_method(_accounts)
        open_count = sync_method(_open_count)
        set_leverage = sync_method(_set_leverage)
        set_margin = sync_method(_set_margin)
        set_margin_mode = sync_method(_set_margin_mode)
        set_position_mode = sync_method(_set_position_mode)
        sub_account_contract_assets = sync_method(_sub_account_contract_assets)


class AsyncAccount(AsyncGroup):
    """``client.v1.mix.account`` of the asynchronous client."""

    _path = "v1.mix.account"
    _calls = (
        "account",
        "account_bill",
        "account_business_bill",
        "accounts",
        "open_count",
        "set_leverage",
        "set_margin",
        "set_margin_mode",
        "set_position_mode",
        "sub_account_contract_assets",
    )
    _groups = ()

    if TYPE_CHECKING:
        account = async_method(_account)
        account_bill = async_method(_account_bill)
        account_business_bill = async_method(_account_business_bill)
        accounts = async_method(_accounts)
        open_count = async_method(_open_count)
        set_leverage = async_method(_set_leverage)
        set_margin = async_method(_set_margin)
        set_margin_mode = async_method(_set_margin_mode)
        set_position_mode = async_method(_set_position_mode)
        sub_account_contract_assets = async_method(_sub_account_contract_assets)
