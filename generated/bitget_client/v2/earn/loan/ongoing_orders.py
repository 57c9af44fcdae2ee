# Made by Specloom from bitget/rest/v2/earn/loan/ongoing-orders.yaml; change that file, not this one.
"""GET /api/v2/earn/loan/ongoing-orders: Lists the pledge loans that run now, with interest, loan-to-value and warning lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v2.earn.loan.ongoing_orders import OngoingOrders

RECORD = Endpoint(
    call="v2.earn.loan.ongoing_orders",
    method="GET",
    path="/api/v2/earn/loan/ongoing-orders",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.loan.ongoing_orders"),
    errors=("common", "earn", "loan"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="loanCoin", name="loan_coin"),
        Param(wire="pledgeCoin", name="pledge_coin"),
    ),
    docs="https://www.bitget.com/api-doc/earn/loan/Get-Loan-Orders",
)


def ongoing_orders(
    *,
    order_id: str | None = None,
    loan_coin: str | None = None,
    pledge_coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[OngoingOrders]]:
    """Lists the pledge loans that run now, with interest, loan-to-value and warning lines.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        loan_coin: Coin borrowed. Wire name loanCoin.
        pledge_coin: Coin pledged. Wire name pledgeCoin.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[OngoingOrders]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/earn/loan/Get-Loan-Orders
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
