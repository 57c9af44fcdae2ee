# Made by Specloom from bitget/rest/v2/margin/crossed/account/repay.yaml; change that file, not this one.
"""POST /api/v2/margin/crossed/account/repay: Repays a coin borrowed in cross margin and returns the debt left."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.margin.crossed.account.repay",
    method="POST",
    path="/api/v2/margin/crossed/account/repay",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.account.repay"),
    errors=("common", "margin"),
    params=(
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="repayAmount", name="repay_amount", type="decimal", required=True, place="body"),
    ),
    body="object",
    account_mode="classic",
    equivalent="v3.account.repay",
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#cross-repay",
)


class Repay(
    Model, rename={"repay_id": "repayId", "remain_debt_amount": "remainDebtAmount", "repay_amount": "repayAmount"}
):
    """The answer."""

    coin: Text = None
    """Coin name"""
    repay_id: Text = None
    """Repayment id"""
    remain_debt_amount: Dec = None
    """Debt left (coin)"""
    repay_amount: Dec = None
    """Amount repaid or to repay (coin)"""


RESULT = Repay


def repay(
    *,
    coin: str,
    repay_amount: DecimalIn,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Repay]:
    """Repays a coin borrowed in cross margin and returns the debt left.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        repay_amount: Amount repaid or to repay (coin). Wire name repayAmount.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Repay

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#cross-repay
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "repayAmount": repay_amount,
        },
        timeout,
        headers,
    )
