# Made by Specloom from bitget/rest/v3/loan/borrow-ongoing.yaml; change that file, not this one.
"""GET /api/v3/loan/borrow-ongoing: Lists a unified user's pledge loans that run now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.loan.borrow_ongoing import BorrowOngoing

RECORD = Endpoint(
    call="v3.loan.borrow_ongoing",
    method="GET",
    path="/api/v3/loan/borrow-ongoing",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.loan.borrow_ongoing", documented=False
    ),
    errors=("common", "uta", "loan"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="loanCoin", name="loan_coin"),
        Param(wire="pledgeCoin", name="pledge_coin"),
    ),
)


def borrow_ongoing(
    *,
    order_id: str | None = None,
    loan_coin: str | None = None,
    pledge_coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[BorrowOngoing]]:
    """Lists a unified user's pledge loans that run now.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

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
