# Made by Specloom from bitget/rest/v3/account/collateral-type.yaml; change that file, not this one.
"""GET /api/v3/account/collateral-type: Tells which coins the unified account counts as collateral."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.account.collateral_type",
    method="GET",
    path="/api/v3/account/collateral-type",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.account.collateral_type"),
    errors=("common", "uta", "account"),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/assets-balance#get-collateral-type",
)


class CollateralType(Model, rename={"collateral_type": "collateralType", "collateral_coins": "collateralCoins"}):
    """The answer."""

    VALUES: ClassVar = {"collateral_type": ("mainstream", "all", "custom")}

    collateral_type: Text = None
    """Which coins count as collateral"""
    collateral_coins: Text = None
    """Coins accepted as collateral"""


RESULT = CollateralType


def collateral_type(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[CollateralType]:
    """Tells which coins the unified account counts as collateral.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CollateralType

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/assets-balance#get-collateral-type
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
