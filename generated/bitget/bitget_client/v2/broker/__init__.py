"""``client.v2.broker``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.client.groups import AsyncGroup, Group

if TYPE_CHECKING:
    from bitget_client._runtime.client.methods import async_method, sync_method
    from bitget_client.v2.broker.account import Account, AsyncAccount
    from bitget_client.v2.broker.agent_commission import agent_commission as _agent_commission
    from bitget_client.v2.broker.all_sub_deposit_withdrawal import (
        all_sub_deposit_withdrawal as _all_sub_deposit_withdrawal,
    )
    from bitget_client.v2.broker.commissions import commissions as _commissions
    from bitget_client.v2.broker.customer_asset import customer_asset as _customer_asset
    from bitget_client.v2.broker.customer_commissions import customer_commissions as _customer_commissions
    from bitget_client.v2.broker.customer_deposit import customer_deposit as _customer_deposit
    from bitget_client.v2.broker.customer_kyc_result import customer_kyc_result as _customer_kyc_result
    from bitget_client.v2.broker.customer_list import customer_list as _customer_list
    from bitget_client.v2.broker.customer_trade_volume import customer_trade_volume as _customer_trade_volume
    from bitget_client.v2.broker.manage import AsyncManage, Manage
    from bitget_client.v2.broker.order_commission import order_commission as _order_commission
    from bitget_client.v2.broker.rebate_info import rebate_info as _rebate_info
    from bitget_client.v2.broker.sub_affiliate_info import sub_affiliate_info as _sub_affiliate_info
    from bitget_client.v2.broker.sub_customer_list import sub_customer_list as _sub_customer_list
    from bitget_client.v2.broker.subaccount_deposit import subaccount_deposit as _subaccount_deposit
    from bitget_client.v2.broker.subaccount_withdrawal import subaccount_withdrawal as _subaccount_withdrawal
    from bitget_client.v2.broker.subaccounts import subaccounts as _subaccounts
    from bitget_client.v2.broker.total_commission import total_commission as _total_commission
    from bitget_client.v2.broker.trade_volume import trade_volume as _trade_volume


class Broker(Group):
    """``client.v2.broker``."""

    _path = "v2.broker"
    _calls = (
        "agent_commission",
        "all_sub_deposit_withdrawal",
        "commissions",
        "customer_asset",
        "customer_commissions",
        "customer_deposit",
        "customer_kyc_result",
        "customer_list",
        "customer_trade_volume",
        "order_commission",
        "rebate_info",
        "sub_affiliate_info",
        "sub_customer_list",
        "subaccount_deposit",
        "subaccount_withdrawal",
        "subaccounts",
        "total_commission",
        "trade_volume",
    )
    _groups = (("account", "Account"), ("manage", "Manage"))

    if TYPE_CHECKING:
        account: Account
        manage: Manage
        agent_commission = sync_method(_agent_commission)
        all_sub_deposit_withdrawal = sync_method(_all_sub_deposit_withdrawal)
        commissions = sync_method(_commissions)
        customer_asset = sync_method(_customer_asset)
        customer_commissions = sync_method(_customer_commissions)
        customer_deposit = sync_method(_customer_deposit)
        customer_kyc_result = sync_method(_customer_kyc_result)
        customer_list = sync_method(_customer_list)
        customer_trade_volume = sync_method(_customer_trade_volume)
        order_commission = sync_method(_order_commission)
        rebate_info = sync_method(_rebate_info)
        sub_affiliate_info = sync_method(_sub_affiliate_info)
        sub_customer_list = sync_method(_sub_customer_list)
        subaccount_deposit = sync_method(_subaccount_deposit)
        subaccount_withdrawal = sync_method(_subaccount_withdrawal)
        subaccounts = sync_method(_subaccounts)
        total_commission = sync_method(_total_commission)
        trade_volume = sync_method(_trade_volume)


class AsyncBroker(AsyncGroup):
    """``client.v2.broker`` of the asynchronous client."""

    _path = "v2.broker"
    _calls = (
        "agent_commission",
        "all_sub_deposit_withdrawal",
        "commissions",
        "customer_asset",
        "customer_commissions",
        "customer_deposit",
        "customer_kyc_result",
        "customer_list",
        "customer_trade_volume",
        "order_commission",
        "rebate_info",
        "sub_affiliate_info",
        "sub_customer_list",
        "subaccount_deposit",
        "subaccount_withdrawal",
        "subaccounts",
        "total_commission",
        "trade_volume",
    )
    _groups = (("account", "Account"), ("manage", "Manage"))

    if TYPE_CHECKING:
        account: AsyncAccount
        manage: AsyncManage
        agent_commission = async_method(_agent_commission)
        all_sub_deposit_withdrawal = async_method(_all_sub_deposit_withdrawal)
        commissions = async_method(_commissions)
        customer_asset = async_method(_customer_asset)
        customer_commissions = async_method(_customer_commissions)
        customer_deposit = async_method(_customer_deposit)
        customer_kyc_result = async_method(_customer_kyc_result)
        customer_list = async_method(_customer_list)
        customer_trade_volume = async_method(_customer_trade_volume)
        order_commission = async_method(_order_commission)
        rebate_info = async_method(_rebate_info)
        sub_affiliate_info = async_method(_sub_affiliate_info)
        sub_customer_list = async_method(_sub_customer_list)
        subaccount_deposit = async_method(_subaccount_deposit)
        subaccount_withdrawal = async_method(_subaccount_withdrawal)
        subaccounts = async_method(_subaccounts)
        total_commission = async_method(_total_commission)
        trade_volume = async_method(_trade_volume)
