# Made by Specloom from bitget/rest/v2/margin/crossed/account/max-borrowable-amount.yaml; change that file, not this one.
"""GET /api/v2/margin/crossed/account/max-borrowable-amount: Returns the most of a coin that the caller can borrow in cross margin."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.margin.crossed.account.max_borrowable_amount",
    method="GET",
    path="/api/v2/margin/crossed/account/max-borrowable-amount",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.margin.crossed.account.max_borrowable_amount"
    ),
    errors=("common", "margin"),
    params=(Param(wire="coin", name="coin", required=True),),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#get-cross-max-borrowable",
)


class MaxBorrowableAmount(Model, rename={"max_borrowable_amount": "maxBorrowableAmount"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    max_borrowable_amount: Dec = None
    """Most that can be borrowed (coin)"""


RESULT = MaxBorrowableAmount


def max_borrowable_amount(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MaxBorrowableAmount]:
    """Returns the most of a coin that the caller can borrow in cross margin.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MaxBorrowableAmount

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-margin-cross-account/classic-margin-cross-account#get-cross-max-borrowable
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
