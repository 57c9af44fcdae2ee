# Made by Specloom from bitget/rest/v2/margin/crossed/account/borrow.yaml; change that file, not this one.
"""POST /api/v2/margin/crossed/account/borrow: Borrows a coin in cross margin."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.margin.crossed.account.borrow",
    method="POST",
    path="/api/v2/margin/crossed/account/borrow",
    version="v2",
    symbol_format="none",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.account.borrow"),
    errors=("common", "margin"),
    params=(
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="borrowAmount", name="borrow_amount", type="decimal", required=True, place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#cross-borrow",
)


class Borrow(Model, rename={"loan_id": "loanId", "borrow_amount": "borrowAmount"}):
    """The answer."""

    loan_id: Text = None
    """Loan id"""
    coin: Text = None
    """Coin name"""
    borrow_amount: Dec = None
    """Amount borrowed or to borrow (coin)"""


RESULT = Borrow


def borrow(
    *,
    coin: str,
    borrow_amount: DecimalIn,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Borrow]:
    """Borrows a coin in cross margin.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        borrow_amount: Amount borrowed or to borrow (coin). Wire name borrowAmount.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Borrow

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#cross-borrow
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "borrowAmount": borrow_amount,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
