# Made by Specloom from bitget/rest/v3/loan/repay.yaml; change that file, not this one.
"""POST /api/v3/loan/repay: Repays a unified user's pledge loan with the borrowed coin or the collateral."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import DecimalIn
    from bitget_client.models.v3.loan.repay import Repay

RECORD = Endpoint(
    call="v3.loan.repay",
    method="POST",
    path="/api/v3/loan/repay",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.loan.repay", documented=False),
    errors=("common", "uta", "loan"),
    params=(
        Param(wire="orderId", name="order_id", required=True, place="body"),
        Param(wire="method", name="method", required=True, place="body", values=("borrowed_coin", "collateral")),
        Param(wire="repayAll", name="repay_all", required=True, place="body", values=("yes", "no")),
        Param(wire="amount", name="amount", type="decimal", place="body"),
        Param(wire="repayUnlock", name="repay_unlock", place="body", values=("yes", "no")),
    ),
    body="object",
)


def repay(
    *,
    order_id: str,
    method: Literal["borrowed_coin", "collateral"] | str,
    repay_all: Literal["yes", "no"] | str,
    amount: DecimalIn | None = None,
    repay_unlock: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Repay]:
    """Repays a unified user's pledge loan with the borrowed coin or the collateral.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        method: What the loan is repaid with.
        repay_all: Whether everything is repaid. Wire name repayAll.
        amount: Amount; for margin changes, negative takes out.
        repay_unlock: Whether repaying frees collateral. Wire name repayUnlock.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Repay

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "method": method,
            "repayAll": repay_all,
            "amount": amount,
            "repayUnlock": repay_unlock,
        },
        timeout,
        headers,
    )
