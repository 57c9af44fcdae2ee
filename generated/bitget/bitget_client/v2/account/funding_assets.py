# Made by Specloom from bitget/rest/v2/account/funding-assets.yaml; change that file, not this one.
"""GET /api/v2/account/funding-assets: Lists the coins of the funding account with free and frozen amounts and their USDT value."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.account.funding_assets",
    method="GET",
    path="/api/v2/account/funding-assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.account.funding_assets"),
    errors=("common", "account"),
    params=(Param(wire="coin", name="coin"),),
    docs="https://www.bitget.com/docs/catalog/classic-common-account/classic-common-account#funding-assets",
)


class FundingAssets(Model, rename={"usdt_value": "usdtValue"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    usdt_value: Dec = None
    """Value (USDT)"""


RESULT = list[FundingAssets]


def funding_assets(
    *,
    coin: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[FundingAssets]]:
    """Lists the coins of the funding account with free and frozen amounts and their USDT value.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[FundingAssets]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-common-account/classic-common-account#funding-assets
    """
    return Request(
        RECORD,
        {
            "coin": coin,
        },
        timeout,
        headers,
    )
