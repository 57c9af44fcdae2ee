# Made by Specloom from bitget/rest/v3/loan/interest.yaml; change that file, not this one.
"""GET /api/v3/loan/interest: Estimates hourly interest and loan amount for a pledge; unified users."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.loan.interest",
    method="GET",
    path="/api/v3/loan/interest",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.loan.interest"),
    errors=("common", "uta", "loan"),
    params=(
        Param(wire="loanCoin", name="loan_coin", required=True),
        Param(wire="pledgeCoin", name="pledge_coin", required=True),
        Param(wire="daily", name="daily", required=True, values=("SEVEN", "THIRTY", "FLEXIBLE")),
        Param(wire="pledgeAmount", name="pledge_amount", type="decimal", required=True),
    ),
    docs="https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#get-loan-interest",
)


class Interest(Model, rename={"hour_interest": "hourInterest", "loan_amount": "loanAmount"}):
    """The answer."""

    hour_interest: Dec = None
    """Interest for an hour (coin)"""
    loan_amount: Dec = None
    """Amount borrowed or that can be borrowed (coin)"""


RESULT = Interest


def interest(
    *,
    loan_coin: str,
    pledge_coin: str,
    daily: Literal["SEVEN", "THIRTY", "FLEXIBLE"] | str,
    pledge_amount: DecimalIn,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Interest]:
    """Estimates hourly interest and loan amount for a pledge; unified users.

    Limit: 10 requests in 1 s by uid.

    Args:
        loan_coin: Coin borrowed. Wire name loanCoin.
        pledge_coin: Coin pledged. Wire name pledgeCoin.
        daily: Term of the pledge loan.
        pledge_amount: Amount pledged (coin). Wire name pledgeAmount.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Interest

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#get-loan-interest
    """
    return Request(
        RECORD,
        {
            "loanCoin": loan_coin,
            "pledgeCoin": pledge_coin,
            "daily": daily,
            "pledgeAmount": pledge_amount,
        },
        timeout,
        headers,
    )
