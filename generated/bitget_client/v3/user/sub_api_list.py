# Made by Specloom from bitget/rest/v3/user/sub-api-list.yaml; change that file, not this one.
"""GET /api/v3/user/sub-api-list: Lists the API keys of one sub-account, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.user.sub_api_list import SubApiList, SubApiListItems

RECORD = Endpoint(
    call="v3.user.sub_api_list",
    method="GET",
    path="/api/v3/user/sub-api-list",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.user.sub_api_list"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="subUid", name="sub_uid", required=True),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(style="cursor", param="cursor", items="items", source="cursor", size_param="limit", size_max=100),
    docs="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Get",
)


def sub_api_list(
    *,
    sub_uid: str,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[SubApiList, SubApiListItems]:
    """Lists the API keys of one sub-account, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        sub_uid: User id of the sub-account. Wire name subUid.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubApiList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-API-Get
    """
    return PagedRequest(
        RECORD,
        {
            "subUid": sub_uid,
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
