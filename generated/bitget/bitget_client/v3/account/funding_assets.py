# Made by Specloom from bitget/rest/v3/account/funding-assets.yaml; change that file, not this one.
"""GET /api/v3/account/funding-assets: Lists coins with a balance in the funding account."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.funding_assets",
    method="GET",
    path="/api/v3/account/funding-assets",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.account.funding_assets"),
    errors=("common", "uta", "account"),
    params=(Param(wire="coin", name="coin"),),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/assets-balance#get-account-funding-assets",
)


class FundingAssets(Model):
    """The answer."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    balance: Dec = None
    """Balance"""


RESULT = list[FundingAssets]


def funding_assets(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[FundingAssets]]:
    """Lists coins with a balance in the funding account.

    Limit: 20 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[FundingAssets]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/assets-balance#get-account-funding-assets
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
