# Made by Specloom from bitget/rest/v2/convert/currencies.yaml; change that file, not this one.
"""GET /api/v2/convert/currencies: Lists coins that can be converted, with the caller's balance and the smallest and largest amount."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v2.convert.currencies",
    method="GET",
    path="/api/v2/convert/currencies",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.convert.currencies"),
    errors=("common", "convert"),
    docs="https://www.bitget.com/docs/catalog/classic-spot-convert/classic-spot-convert#get-convert-coins",
)


class Currencies(Model, rename={"max_amount": "maxAmount", "min_amount": "minAmount"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    max_amount: Dec = None
    """Largest amount; -1 stands for none where so documented"""
    min_amount: Dec = None
    """Smallest amount"""


RESULT = list[Currencies]


def currencies(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Currencies]]:
    """Lists coins that can be converted, with the caller's balance and the smallest and largest amount.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Currencies]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-convert/classic-spot-convert#get-convert-coins
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
