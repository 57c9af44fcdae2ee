# Made by Specloom from bitget/rest/v3/loan/repay.yaml; change that file, not this one.
"""POST /api/v3/loan/repay: Repays a unified user's pledge loan with the borrowed coin or the collateral."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.loan.repay",
    method="POST",
    path="/api/v3/loan/repay",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.loan.repay"),
    errors=("common", "uta", "loan"),
    params=(
        Param(wire="orderId", name="order_id", required=True, place="body"),
        Param(wire="repayAll", name="repay_all", required=True, place="body", values=("yes", "no")),
        Param(wire="amount", name="amount", type="decimal", place="body", required_if={"repayAll": ("no",)}),
        Param(wire="repayUnlock", name="repay_unlock", place="body", values=("yes", "no"), default="no"),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#repay-coins",
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
    """Repays a unified user's pledge loan with the borrowed coin or the collateral.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        repay_all: Whether everything is repaid. Wire name repayAll.
        amount: Amount; required when repayAll is no.
        repay_unlock: Whether repaying frees collateral; no when left out. Wire name repayUnlock.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Repay

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#repay-coins
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "repayAll": repay_all,
            "amount": amount,
            "repayUnlock": repay_unlock,
        },
        timeout,
        headers,
    )
