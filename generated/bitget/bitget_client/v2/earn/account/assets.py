# Made by Specloom from bitget/rest/v2/earn/account/assets.yaml; change that file, not this one.
"""GET /api/v2/earn/account/assets: Returns the amount of each coin in the earn account."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.earn.account.assets",
    method="GET",
    path="/api/v2/earn/account/assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.earn.account.assets"),
    errors=("common", "earn"),
    params=(Param(wire="coin", name="coin"),),
    docs="https://www.bitget.com/docs/catalog/earn-classic-account/classic-earn-account#earn-account-assets",
)


class Assets(Model):
    """The answer."""

    coin: Text = None
    """Coin name"""
    amount: Dec = None
    """Amount"""


RESULT = list[Assets]


def assets(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Assets]]:
    """Returns the amount of each coin in the earn account.

    Limit: 5 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Assets]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/earn-classic-account/classic-earn-account#earn-account-assets
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
