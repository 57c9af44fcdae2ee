# Made by Specloom from bitget/rest/v2/spot/account/assets.yaml; change that file, not this one.
"""GET /api/v2/spot/account/assets: Returns spot balances by coin, held coins only unless all are asked for."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

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
    equivalent="v3.account.assets",
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-account-assets",
)


class Assets(Model, rename={"limit_available": "limitAvailable", "u_time": "uTime"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    limit_available: Dec = None
    """Balance reserved for spot copy trading (coin)"""
    u_time: Ms = None
    """When it last changed"""


RESULT = list[Assets]


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

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-account-assets
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
