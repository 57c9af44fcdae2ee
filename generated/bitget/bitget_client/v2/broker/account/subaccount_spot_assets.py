# Made by Specloom from bitget/rest/v2/broker/account/subaccount-spot-assets.yaml; change that file, not this one.
"""GET /api/v2/broker/account/subaccount-spot-assets: Returns the spot balances of one broker sub-account by coin."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.broker.account.subaccount_spot_assets",
    method="GET",
    path="/api/v2/broker/account/subaccount-spot-assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.account.subaccount_spot_assets"
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True),
        Param(wire="coin", name="coin"),
        Param(wire="assetType", name="asset_type", values=("hold_only", "all"), default="hold_only"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-subaccount-spot-assets",
)


class SubaccountSpotAssetsAssetsList(Model, rename={"u_time": "uTime"}):
    """Assets, one entry per coin."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    frozen: Dec = None
    """Held by open orders"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    u_time: Ms = None
    """When it last changed"""


class SubaccountSpotAssets(Model, rename={"assets_list": "assetsList"}):
    """The answer."""

    assets_list: list[SubaccountSpotAssetsAssetsList] | None = None
    """Assets, one entry per coin"""


RESULT = SubaccountSpotAssets


def subaccount_spot_assets(
    *,
    sub_uid: str,
    coin: str | None = None,
    asset_type: Literal["hold_only", "all"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[SubaccountSpotAssets]:
    """Returns the spot balances of one broker sub-account by coin.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        coin: Coin name.
        asset_type: Whether to list held coins or every coin; hold_only when left out. Wire name assetType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubaccountSpotAssets

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-broker-subaccount/classic-broker-subaccount#get-subaccount-spot-assets
    """
    return Request(
        RECORD,
        {
            "subUid": sub_uid,
            "coin": coin,
            "assetType": asset_type,
        },
        timeout,
        headers,
    )
