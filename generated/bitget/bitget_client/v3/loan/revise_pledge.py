# Made by Specloom from bitget/rest/v3/loan/revise-pledge.yaml; change that file, not this one.
"""POST /api/v3/loan/revise-pledge: Adds collateral to a unified user's pledge loan or takes some out."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.loan.revise_pledge",
    method="POST",
    path="/api/v3/loan/revise-pledge",
    version="v3",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.loan.revise_pledge"),
    errors=("common", "uta", "loan"),
    params=(
        Param(wire="orderId", name="order_id", required=True, place="body"),
        Param(wire="amount", name="amount", type="decimal", required=True, place="body"),
        Param(wire="pledgeCoin", name="pledge_coin", required=True, place="body"),
        Param(wire="reviseType", name="revise_type", place="body", values=("IN", "OUT")),
    ),
    body="object",
    docs="https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#revise-pledge",
)


class RevisePledge(
    Model, rename={"loan_coin": "loanCoin", "pledge_coin": "pledgeCoin", "after_pledge_rate": "afterPledgeRate"}
):
    """The answer."""

    loan_coin: Text = None
    """Coin borrowed"""
    pledge_coin: Text = None
    """Coin pledged"""
    after_pledge_rate: Dec = None
    """Loan-to-value after the change (%)"""


RESULT = RevisePledge


def revise_pledge(
    *,
    order_id: str,
    amount: DecimalIn,
    pledge_coin: str,
    revise_type: Literal["IN", "OUT"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[RevisePledge]:
    """Adds collateral to a unified user's pledge loan or takes some out.

    Limit: 10 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        amount: Amount.
        pledge_coin: Coin pledged. Wire name pledgeCoin.
        revise_type: Whether collateral goes in or out. Wire name reviseType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        RevisePledge

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#revise-pledge
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "amount": amount,
            "pledgeCoin": pledge_coin,
            "reviseType": revise_type,
        },
        timeout,
        headers,
    )
