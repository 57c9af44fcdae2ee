# Made by Specloom from bitget/rest/v2/margin/isolated/account/borrow.yaml; change that file, not this one.
"""POST /api/v2/margin/isolated/account/borrow: Borrows a coin for one symbol in isolated margin."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, DecimalIn, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.margin.isolated.account.borrow",
    method="POST",
    path="/api/v2/margin/isolated/account/borrow",
    version="v2",
    symbol_format="v2",
    access="trade",
    effect="write",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.isolated.account.borrow"),
    errors=("common", "margin"),
    params=(
        Param(wire="symbol", name="symbol", required=True, place="body", symbol=True),
        Param(wire="coin", name="coin", required=True, place="body"),
        Param(wire="borrowAmount", name="borrow_amount", type="decimal", required=True, place="body"),
        Param(wire="clientOid", name="client_oid", place="body"),
    ),
    body="object",
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Borrow",
)


class Borrow(Model, rename={"loan_id": "loanId", "borrow_amount": "borrowAmount"}):
    """The answer."""

    loan_id: Text = None
    """Loan id"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    coin: Text = None
    """Coin name"""
    borrow_amount: Dec = None
    """Amount borrowed or to borrow (coin)"""


RESULT = Borrow


def borrow(
    *,
    symbol: str | Symbol,
    coin: str,
    borrow_amount: DecimalIn,
    client_oid: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[Borrow]:
    """Borrows a coin for one symbol in isolated margin.

    Limit: 10 requests in 1 s by uid.

    Args:
        symbol: Trading symbol, in the spelling of the endpoint's version.
        coin: Coin name.
        borrow_amount: Amount borrowed or to borrow (coin). Wire name borrowAmount.
        client_oid: Order id chosen by the caller; with it an order can be asked for after a timeout. Wire name clientOid.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        Borrow

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Borrow
    """
    return Request(
        RECORD,
        {
            "symbol": symbol,
            "coin": coin,
            "borrowAmount": borrow_amount,
            "clientOid": client_oid,
        },
        timeout,
        headers,
    )
