# Made by Specloom from bitget/rest/v3/trade/loan-data.yaml; change that file, not this one.
"""GET /api/v3/trade/loan-data: Returns the caller's debts by coin with interest-free part and next rate."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.trade.loan_data",
    method="GET",
    path="/api/v3/trade/loan-data",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.trade.loan_data"),
    errors=("common", "uta", "40762"),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/trading/position-management#get-loan-data",
)


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


def loan_data(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[LoanData]:
    """Returns the caller's debts by coin with interest-free part and next rate.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        LoanData

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/trading/position-management#get-loan-data
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
