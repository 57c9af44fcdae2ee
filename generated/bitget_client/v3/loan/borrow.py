# Made by Specloom from bitget/rest/v3/loan/borrow.yaml; change that file, not this one.
"""POST /api/v3/loan/borrow: Takes a pledge loan for 7 or 30 days or without a term; unified users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client.models.v3.loan.borrow import Borrow

RECORD = Endpoint(
    call="v3.loan.borrow",
    method="POST",
    path="/api/v3/loan/borrow",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.loan.borrow", documented=False),
    errors=("common", "uta", "loan"),
    params=(
        Param(wire="loanCoin", name="loan_coin", required=True, place="body"),
        Param(wire="pledgeCoin", name="pledge_coin", required=True, place="body"),
        Param(wire="daily", name="daily", required=True, place="body", values=("SEVEN", "THIRTY", "FLEXIBLE")),
        Param(wire="pledgeAmount", name="pledge_amount", type="decimal", place="body"),
        Param(wire="loanAmount", name="loan_amount", type="decimal", place="body"),
    ),
    body="object",
)


def borrow(
    *,
    loan_coin: str,
    pledge_coin: str,
    daily: Literal["SEVEN", "THIRTY", "FLEXIBLE"] | str,
    pledge_amount: DecimalIn | None = None,
    loan_amount: DecimalIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Borrow]]:
    """Takes a pledge loan for 7 or 30 days or without a term; unified users.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        loan_coin: Coin borrowed. Wire name loanCoin.
        pledge_coin: Coin pledged. Wire name pledgeCoin.
        daily: Term of the pledge loan.
        pledge_amount: Amount pledged (coin). Wire name pledgeAmount.
        loan_amount: Amount borrowed or that can be borrowed (coin). Wire name loanAmount.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Borrow]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
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
