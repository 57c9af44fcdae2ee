# Made by Specloom from bitget/rest/v3/trade/loan-data.yaml; change that file, not this one.
"""Answer of ``v3.trade.loan_data``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class LoanDataDebtCoinList(
    Model, rename={"interest_free_amount": "interestFreeAmount", "interest_rate_next_hour": "interestRateNextHour"}
):
    """Debts by coin."""

    coin: Text = None
    """Coin name"""
    debt: Dec = None
    """Amount owed (coin)"""
    interest_free_amount: Dec = None
    """Debt free of interest (coin)"""
    interest_rate_next_hour: Dec = None
    """Rate of the coming hour"""


class LoanData(
    Model,
    rename={
        "current_loans": "currentLoans",
        "interest_payment_time": "interestPaymentTime",
        "debt_coin_list": "debtCoinList",
    },
):
    """The answer."""

    current_loans: Dec = None
    """Loans outstanding (USDT)"""
    interest_payment_time: Ms = None
    """Next interest payment"""
    debt_coin_list: list[LoanDataDebtCoinList] | None = None
    """Debts by coin"""


RESULT = LoanData
