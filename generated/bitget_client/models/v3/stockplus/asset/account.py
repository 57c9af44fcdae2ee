# Made by Specloom from bitget/rest/v3/stockplus/asset/account.yaml; change that file, not this one.
"""Answer of ``v3.stockplus.asset.account``."""

from bitget_client._runtime.codec.models import Dec, Int, Model, Text

_list = list


class AccountListCashInfos(
    Model,
    rename={
        "withdraw_cash": "withdrawCash",
        "available_cash": "availableCash",
        "frozen_cash": "frozenCash",
        "settling_cash": "settlingCash",
    },
):
    """Cash by currency."""

    withdraw_cash: Dec = None
    """Cash that can be withdrawn"""
    available_cash: Dec = None
    """Cash free to use"""
    frozen_cash: Dec = None
    """Cash held by open orders"""
    settling_cash: Dec = None
    """Cash in settlement"""
    currency: Text = None
    """Currency"""


class AccountListFrozenTransactionFees(Model):
    """Fees held back, by currency."""

    currency: Text = None
    """Currency"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""


class AccountList(
    Model,
    rename={
        "total_cash": "totalCash",
        "max_finance_amount": "maxFinanceAmount",
        "remaining_finance_amount": "remainingFinanceAmount",
        "risk_level": "riskLevel",
        "margin_call": "marginCall",
        "net_assets": "netAssets",
        "init_margin": "initMargin",
        "maintenance_margin": "maintenanceMargin",
        "buy_power": "buyPower",
        "cash_infos": "cashInfos",
        "frozen_transaction_fees": "frozenTransactionFees",
    },
):
    """Entries."""

    total_cash: Dec = None
    """Total cash"""
    max_finance_amount: Dec = None
    """Most that can be financed"""
    remaining_finance_amount: Dec = None
    """Financing left"""
    risk_level: Int = None
    """Risk level"""
    margin_call: Dec = None
    """Amount of the margin call"""
    net_assets: Dec = None
    """Net assets"""
    init_margin: Dec = None
    """Initial margin"""
    maintenance_margin: Dec = None
    """Maintenance margin"""
    currency: Text = None
    """Currency"""
    buy_power: Dec = None
    """Buying power"""
    cash_infos: _list[AccountListCashInfos] | None = None
    """Cash by currency"""
    frozen_transaction_fees: _list[AccountListFrozenTransactionFees] | None = None
    """Fees held back, by currency"""


class Account(Model):
    """The answer."""

    list: _list[AccountList] | None = None
    """Entries"""


RESULT = Account
