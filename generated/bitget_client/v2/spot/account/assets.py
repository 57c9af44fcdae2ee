# Made by Specloom from bitget/rest/v2/spot/account/assets.yaml; change that file, not this one.
"""GET /api/v2/spot/account/assets: Returns spot balances by coin, held coins only unless all are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client.models.v2.spot.account.assets import Assets

RECORD = Endpoint(
    call="v2.spot.account.assets",
    method="GET",
    path="/api/v2/spot/account/assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.spot.account.assets"),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="coin", name="coin"),
        Param(wire="assetType", name="asset_type", values=("hold_only", "all"), default="hold_only"),
    ),
    account_mode="classic",
    twin="v3.account.assets",
    docs="https://www.bitget.com/api-doc/spot/account/Get-Account-Assets",
)


def assets(
    *,
    coin: str | None = None,
    asset_type: Literal["hold_only", "all"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[Assets]]:
    """Returns spot balances by coin, held coins only unless all are asked for.

    Limit: 10 requests in 1 s by uid.

    Args:
        coin: Coin name.
        asset_type: Whether to list held coins or every coin; hold_only when left out. Wire name assetType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Assets]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/spot/account/Get-Account-Assets
    """
    return Request(
        RECORD,
        {
            "coin": coin,
            "assetType": asset_type,
        },
        timeout,
        headers,
    )
