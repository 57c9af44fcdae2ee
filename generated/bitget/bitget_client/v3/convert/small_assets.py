# Made by Specloom from bitget/rest/v3/convert/small-assets.yaml; change that file, not this one.
"""GET /api/v3/convert/small-assets: Lists small balances that can be converted."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, RateLimit

RECORD = Endpoint(
    call="v3.convert.small_assets",
    method="GET",
    path="/api/v3/convert/small-assets",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.convert.small_assets"),
    errors=("common", "uta"),
    docs="https://www.bitget.com/docs/catalog/account/small-assets#get-small-assets",
)


class SmallAssetsFeeDetail(Model, rename={"fee_rate": "feeRate"}):
    """Fees by coin."""

    fee_rate: Dec = None
    """Fee rate (ratio)"""
    fee: Dec = None
    """Fee"""


class SmallAssets(
    Model,
    rename={
        "estimated_coin": "estimatedCoin",
        "estimated_amount": "estimatedAmount",
        "fee_detail": "feeDetail",
        "c_time": "cTime",
    },
):
    """The answer."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    estimated_coin: Text = None
    """Estimated coin"""
    estimated_amount: Dec = None
    """Estimated amount"""
    fee_detail: SmallAssetsFeeDetail | None = None
    """Fees by coin"""
    c_time: Ms = None
    """When it was created"""


RESULT = list[SmallAssets]


def small_assets(
    *,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[SmallAssets]]:
    """Lists small balances that can be converted.

    Limit: 10 requests in 1 s by uid.

    Args:
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SmallAssets]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/small-assets#get-small-assets
    """
    return Request(
        RECORD,
        {},
        timeout,
        headers,
    )
