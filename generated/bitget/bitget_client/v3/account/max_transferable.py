# Made by Specloom from bitget/rest/v3/account/max-transferable.yaml; change that file, not this one.
"""GET /api/v3/account/max-transferable: Returns the most of a coin that can leave the unified account, with and without borrowing."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.max_transferable",
    method="GET",
    path="/api/v3/account/max-transferable",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="uid"), pool="v3.account.max_transferable"),
    errors=("common", "uta", "account"),
    params=(Param(wire="coin", name="coin", required=True),),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/assets-balance#get-max-transferable",
)


class MaxTransferable(Model, rename={"max_transfer": "maxTransfer", "borrow_max_transfer": "borrowMaxTransfer"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    max_transfer: Dec = None
    """Most that can be moved out (coin)"""
    borrow_max_transfer: Dec = None
    """Most that can be moved out when borrowing is used (coin)"""


RESULT = MaxTransferable


def max_transferable(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MaxTransferable]:
    """Returns the most of a coin that can leave the unified account, with and without borrowing.

    Limit: 3 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MaxTransferable

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/assets-balance#get-max-transferable
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
