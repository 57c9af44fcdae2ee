# Made by Specloom from bitget/rest/v3/loan/borrow.yaml; change that file, not this one.
"""POST /api/v3/loan/borrow: Takes a pledge loan for 7 or 30 days or without a term; unified users."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.loan.borrow",
    method="POST",
    path="/api/v3/loan/borrow",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.loan.borrow"),
    errors=("common", "uta", "loan"),
    params=(
        Param(wire="loanCoin", name="loan_coin", required=True, place="body"),
        Param(wire="pledgeCoin", name="pledge_coin", required=True, place="body"),
        Param(wire="daily", name="daily", required=True, place="body", values=("SEVEN", "THIRTY", "FLEXIBLE")),
        Param(wire="pledgeAmount", name="pledge_amount", type="decimal", place="body"),
        Param(wire="loanAmount", name="loan_amount", type="decimal", place="body"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#borrow-coins",
)


class Borrow(Model, rename={"order_id": "orderId"}):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""


RESULT = Borrow


def borrow(
    *,
    loan_coin: str,
    pledge_coin: str,
    daily: Literal["SEVEN", "THIRTY", "FLEXIBLE"] | str,
    pledge_amount: DecimalIn | None = None,
    loan_amount: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Borrow]:
    """Takes a pledge loan for 7 or 30 days or without a term; unified users.

    Limit: 10 requests in 1 s by uid.

    Args:
        loan_coin: Coin borrowed. Wire name loanCoin.
        pledge_coin: Coin pledged. Wire name pledgeCoin.
        daily: Term of the pledge loan.
        pledge_amount: Amount pledged (coin). Wire name pledgeAmount.
        loan_amount: Amount borrowed or that can be borrowed (coin). Wire name loanAmount.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Borrow

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#borrow-coins
    """
    return Request(
        RECORD,
        {
            "loanCoin": loan_coin,
            "pledgeCoin": pledge_coin,
            "daily": daily,
            "pledgeAmount": pledge_amount,
            "loanAmount": loan_amount,
        },
        timeout,
        headers,
    )
