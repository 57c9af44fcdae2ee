# Made by Specloom from bitget/rest/v3/account/sub-unified-assets.yaml; change that file, not this one.
"""GET /api/v3/account/sub-unified-assets: Lists coins of unified sub-accounts, at most 50 rows a page."""

from collections.abc import Mapping

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Text
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

RECORD = Endpoint(
    call="v3.account.sub_unified_assets",
    method="GET",
    path="/api/v3/account/sub-unified-assets",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=1, seconds=1, scope="uid"), pool="v3.account.sub_unified_assets"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="subUid", name="sub_uid"),
        Param(wire="cursor", name="cursor"),
        Param(wire="limit", name="limit", type="integer", default="10", max="50"),
    ),
    paging=Paging(style="cursor", param="cursor", source="cursor", source_of_row=True, size_param="limit", size_max=50),
    account_mode="unified",
    docs="https://www.bitget.com/docs/catalog/account/sub-accounts#get-sub-account-unified-assets",
)


class SubUnifiedAssetsAssets(Model, rename={"usd_value": "usdValue"}):
    """Assets, one entry per coin."""

    coin: Text = None
    """Coin name"""
    equity: Dec = None
    """Equity"""
    usd_value: Dec = None
    """Value (USD)"""
    balance: Dec = None
    """Balance"""
    available: Dec = None
    """Free balance"""
    debt: Dec = None
    """Amount owed (coin)"""
    locked: Dec = None
    """Locked balance, or position quantity bound by closing orders"""


class SubUnifiedAssets(Model, rename={"sub_uid": "subUid"}):
    """The answer."""

    sub_uid: Text = None
    """User id of the sub-account"""
    cursor: Text = None
    """Position in a long answer; left out for the first page, then the one returned"""
    assets: list[SubUnifiedAssetsAssets] | None = None
    """Assets, one entry per coin"""


RESULT = list[SubUnifiedAssets]
ITEM = SubUnifiedAssets


def sub_unified_assets(
    *,
    sub_uid: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[SubUnifiedAssets], SubUnifiedAssets]:
    """Lists coins of unified sub-accounts, at most 50 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 1 request in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        limit: Most rows to return, at most 50; 10 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[SubUnifiedAssets]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/account/sub-accounts#get-sub-account-unified-assets
    """
    return PagedRequest(
        RECORD,
        {
            "subUid": sub_uid,
            "cursor": cursor,
            "limit": limit,
        },
        timeout,
        headers,
    )
