# Made by Specloom from bitget/rest/v3/account/custom-collateral-coins.yaml; change that file, not this one.
"""GET /api/v3/account/custom-collateral-coins: Lists coins that can be chosen as collateral."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.account.custom_collateral_coins",
    method="GET",
    path="/api/v3/account/custom-collateral-coins",
    version="v3",
    symbol_format="none",
    access="public",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.account.custom_collateral_coins"),
    errors=("common", "uta", "account"),
    docs="https://www.bitget.com/docs/catalog/account/assets-balance#get-custom-collateral-coins",
)


class CustomCollateralCoins(Model, rename={"collateral_coin": "collateralCoin"}):
    """The answer."""

    collateral_coin: Text = None
    """Coin accepted as collateral"""


RESULT = list[CustomCollateralCoins]


def custom_collateral_coins(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[CustomCollateralCoins]]:
    """Lists coins that can be chosen as collateral.

    Limit: 10 requests in 1 s by ip.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[CustomCollateralCoins]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/assets-balance#get-custom-collateral-coins
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
