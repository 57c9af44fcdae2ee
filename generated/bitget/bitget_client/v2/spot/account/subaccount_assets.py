# Made by Specloom from bitget/rest/v2/spot/account/subaccount-assets.yaml; change that file, not this one.
"""GET /api/v2/spot/account/subaccount-assets: Lists spot balances of sub-accounts that hold anything, at most 50 rows; closed to ND brokers."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.account.subaccount_assets",
    method="GET",
    path="/api/v2/spot/account/subaccount-assets",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.spot.account.subaccount_assets"),
    errors=("common", "spot", "account"),
    params=(
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="limit", name="limit", type="integer", default="10", max="50"),
    ),
    paging=Paging(
        style="id_less_than",
        param="idLessThan",
        source="id",
        source_of_row=True,
        row_id="id",
        size_param="limit",
        size_max=50,
    ),
    account_mode="classic",
    docs="https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-sub-accounts-assets",
)


class SubaccountAssetsAssetsList(Model, rename={"limit_available": "limitAvailable", "u_time": "uTime"}):
    """Assets, one entry per coin."""

    coin: Text = None
    """Coin name"""
    available: Dec = None
    """Free balance"""
    limit_available: Dec = None
    """Balance reserved for spot copy trading (coin)"""
    frozen: Dec = None
    """Held by open orders"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""
    u_time: Ms = None
    """When it last changed"""


class SubaccountAssets(Model, rename={"user_id": "userId", "assets_list": "assetsList"}):
    """The answer."""

    id: Text = None
    """Id of the record"""
    user_id: Text = None
    """User id"""
    assets_list: list[SubaccountAssetsAssetsList] | None = None
    """Assets, one entry per coin"""


RESULT = list[SubaccountAssets]
ITEM = SubaccountAssets


def subaccount_assets(
    *,
    id_less_than: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[SubaccountAssets], SubaccountAssets]:
    """Lists spot balances of sub-accounts that hold anything, at most 50 rows; closed to ND brokers.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return, at most 50; 10 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SubaccountAssets]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-spot-account/classic-spot-account#get-sub-accounts-assets
    """
    return PagedRequest(
        RECORD,
        {
            "idLessThan": id_less_than,
            "limit": limit,
        },
        timeout,
        headers,
    )
