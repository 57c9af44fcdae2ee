# Made by Specloom from bitget/rest/v3/stockplus/asset/account.yaml; change that file, not this one.
"""GET /api/v3/stockplus/asset/account: Returns cash, margin and buying power of the stock account."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Int, ListOf, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

_list = list

RECORD = Endpoint(
    call="v3.stockplus.asset.account",
    method="GET",
    path="/api/v3/stockplus/asset/account",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.stockplus.asset.account", documented=False
    ),
    errors=("common", "uta"),
    params=(Param(wire="currency", name="currency"),),
    docs="https://www.bitget.com/docs/catalog/stock-plus/assets#check-account",
)


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

    VALUES: ClassVar = {"risk_level": ("0", "1", "2", "3")}

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
    frozen_transaction_fees: ListOf[Text] = None
    """Fees held back, by currency"""


class Account(Model):
    """The answer."""

    list: _list[AccountList] | None = None
    """Entries"""


RESULT = Account


def account(
    *,
    currency: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Account]:
    """Returns cash, margin and buying power of the stock account.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        currency: Currency.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Account

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/stock-plus/assets#check-account
    """
    return Request(
        RECORD,
        {
            "currency": currency,
        },
        timeout,
        headers,
    )
