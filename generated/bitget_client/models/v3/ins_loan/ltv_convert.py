# Made by Specloom from bitget/rest/v3/ins-loan/ltv-convert.yaml; change that file, not this one.
"""Answer of ``v3.ins_loan.ltv_convert``."""

from bitget_client._runtime.codec.models import Dec, ListOf, Model, Text


class LtvConvertUnpaidInfo(Model, rename={"unpaid_qty": "unpaidQty", "unpaid_interest": "unpaidInterest"}):
    """Debts by coin."""

    coin: Text = None
    """Coin name"""
    unpaid_qty: Dec = None
    """Principal still owed (coin)"""
    unpaid_interest: Dec = None
    """Interest still owed (coin)"""


class LtvConvertBalanceInfo(Model, rename={"converted_usdt_amount": "convertedUsdtAmount"}):
    """Assets that back the loan, one entry per coin."""

    coin: Text = None
    """Coin name"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    converted_usdt_amount: Dec = None
    """Value counted as margin (USDT)"""


class LtvConvert(
    Model,
    rename={
        "sub_account_uids": "subAccountUids",
        "unpaid_usdt_amount": "unpaidUsdtAmount",
        "usdt_balance": "usdtBalance",
        "unpaid_info": "unpaidInfo",
        "balance_info": "balanceInfo",
    },
):
    """The answer."""

    ltv: Dec = None
    """Loan-to-value of the risk unit (ratio)"""
    sub_account_uids: ListOf[Text] = None
    """User ids of the sub-accounts"""
    unpaid_usdt_amount: Dec = None
    """Total still owed (USDT)"""
    usdt_balance: Dec = None
    """Value of the account (USDT)"""
    unpaid_info: list[LtvConvertUnpaidInfo] | None = None
    """Debts by coin"""
    balance_info: list[LtvConvertBalanceInfo] | None = None
    """Assets that back the loan, one entry per coin"""


RESULT = LtvConvert
