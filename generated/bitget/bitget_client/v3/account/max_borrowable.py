# Made by Specloom from bitget/rest/v3/account/max-borrowable.yaml; change that file, not this one.
"""GET /api/v3/account/max-borrowable: Shows how much of a coin the unified account can still borrow."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.max_borrowable",
    method="GET",
    path="/api/v3/account/max-borrowable",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.max_borrowable"),
    errors=("common", "uta", "account"),
    params=(Param(wire="coin", name="coin", required=True),),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/margin-borrow#get-max-borrowable",
)


class MaxBorrowable(Model, rename={"max_borrowable": "maxBorrowable"}):
    """The answer."""

    max_borrowable: Dec = None
    """Max borrowable"""


RESULT = MaxBorrowable


def max_borrowable(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MaxBorrowable]:
    """Shows how much of a coin the unified account can still borrow.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MaxBorrowable

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/margin-borrow#get-max-borrowable
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
