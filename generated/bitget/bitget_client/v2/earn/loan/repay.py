# Made by Specloom from bitget/rest/v2/earn/loan/repay.yaml; change that file, not this one.
"""POST /api/v2/earn/loan/repay: Repays a pledge loan in part or whole and, if wished, frees its collateral."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.earn.loan.repay",
    method="POST",
    path="/api/v2/earn/loan/repay",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.earn.loan.repay"),
    errors=("common", "earn", "loan"),
    params=(
        Param(wire="orderId", name="order_id", required=True, place="body"),
        Param(wire="amount", name="amount", type="decimal", place="body"),
        Param(wire="repayUnlock", name="repay_unlock", place="body", values=("yes", "no"), default="yes"),
        Param(wire="repayAll", name="repay_all", required=True, place="body", values=("yes", "no")),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/earn-classic-loan/classic-earn-loan#repay",
)


class Repay(
    Model,
    rename={
        "loan_coin": "loanCoin",
        "pledge_coin": "pledgeCoin",
        "repay_amount": "repayAmount",
        "pay_interest": "payInterest",
        "repay_loan_amount": "repayLoanAmount",
        "repay_unlock_amount": "repayUnlockAmount",
    },
):
    """The answer."""

    loan_coin: Text = None
    """Coin borrowed"""
    pledge_coin: Text = None
    """Coin pledged"""
    repay_amount: Dec = None
    """Amount repaid or to repay (coin)"""
    pay_interest: Dec = None
    """Interest paid (coin)"""
    repay_loan_amount: Dec = None
    """Principal repaid (coin)"""
    repay_unlock_amount: Dec = None
    """Collateral freed (coin)"""


RESULT = Repay


def repay(
    *,
    order_id: str,
    repay_all: Literal["yes", "no"] | str,
    amount: DecimalIn | None = None,
    repay_unlock: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Repay]:
    """Repays a pledge loan in part or whole and, if wished, frees its collateral.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        repay_all: Whether everything is repaid. Wire name repayAll.
        amount: Amount.
        repay_unlock: Whether repaying frees collateral; yes when left out. Wire name repayUnlock.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Repay

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-loan/classic-earn-loan#repay
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "amount": amount,
            "repayUnlock": repay_unlock,
            "repayAll": repay_all,
        },
        timeout,
        headers,
    )
