# Made by Specloom from bitget/rest/v3/loan/borrow-ongoing.yaml; change that file, not this one.
"""GET /api/v3/loan/borrow-ongoing: Lists a unified user's pledge loans that run now."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.loan.borrow_ongoing",
    method="GET",
    path="/api/v3/loan/borrow-ongoing",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.loan.borrow_ongoing"),
    errors=("common", "uta", "loan"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="loanCoin", name="loan_coin"),
        Param(wire="pledgeCoin", name="pledge_coin"),
    ),
    docs="https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#get-borrow-ongoing",
)


class BorrowOngoing(
    Model,
    rename={
        "order_id": "orderId",
        "loan_coin": "loanCoin",
        "loan_amount": "loanAmount",
        "interest_amount": "interestAmount",
        "hour_interest_rate": "hourInterestRate",
        "pledge_coin": "pledgeCoin",
        "pledge_amount": "pledgeAmount",
        "pledge_rate": "pledgeRate",
        "sup_rate": "supRate",
        "force_rate": "forceRate",
        "borrow_time": "borrowTime",
        "expire_time": "expireTime",
    },
):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    loan_coin: Text = None
    """Coin borrowed"""
    loan_amount: Dec = None
    """Amount borrowed or that can be borrowed (coin)"""
    interest_amount: Dec = None
    """Interest (coin)"""
    hour_interest_rate: Dec = None
    """Hourly interest rate"""
    pledge_coin: Text = None
    """Coin pledged"""
    pledge_amount: Dec = None
    """Amount pledged (coin)"""
    pledge_rate: Dec = None
    """Loan-to-value (%)"""
    sup_rate: Dec = None
    """Loan-to-value at which collateral must be added"""
    force_rate: Dec = None
    """Loan-to-value at which the loan is liquidated"""
    borrow_time: Ms = None
    """When the loan was taken"""
    expire_time: Ms = None
    """When it expires"""


RESULT = list[BorrowOngoing]


def borrow_ongoing(
    *,
    order_id: str | None = None,
    loan_coin: str | None = None,
    pledge_coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[BorrowOngoing]]:
    """Lists a unified user's pledge loans that run now.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        loan_coin: Coin borrowed. Wire name loanCoin.
        pledge_coin: Coin pledged. Wire name pledgeCoin.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[BorrowOngoing]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#get-borrow-ongoing
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "loanCoin": loan_coin,
            "pledgeCoin": pledge_coin,
        },
        timeout,
        headers,
    )
