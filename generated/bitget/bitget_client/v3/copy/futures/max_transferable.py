# Made by Specloom from bitget/rest/v3/copy/futures/max-transferable.yaml; change that file, not this one.
"""GET /api/v3/copy/futures/max-transferable: Returns how much of a coin can leave the elite trading account."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.copy.futures.max_transferable",
    method="GET",
    path="/api/v3/copy/futures/max-transferable",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.copy.futures.max_transferable"),
    errors=("common", "uta", "copy"),
    params=(Param(wire="coin", name="coin", required=True),),
    docs="https://www.bitget.com/docs/catalog/copy-trading/public-private#get-max-transferable",
)


class MaxTransferable(Model, rename={"max_transferable": "maxTransferable"}):
    """The answer."""

    max_transferable: Dec = None
    """Most that can be moved out (coin)"""
    available: Dec = None
    """Free balance"""


RESULT = MaxTransferable


def max_transferable(
    *,
    coin: str,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[MaxTransferable]:
    """Returns how much of a coin can leave the elite trading account.

    Limit: 1 request in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        MaxTransferable

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/copy-trading/public-private#get-max-transferable
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
