# Made by Specloom from bitget/rest/v3/user/sub-list.yaml; change that file, not this one.
"""GET /api/v3/user/sub-list: Lists sub-accounts with state and account mode, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client.models.v3.user.sub_list import SubList, SubListList

RECORD = Endpoint(
    call="v3.user.sub_list",
    method="GET",
    path="/api/v3/user/sub-list",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.user.sub_list"),
    errors=("common", "uta", "account"),
    params=(
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="cursor", name="cursor"),
    ),
    paging=Paging(style="cursor", param="cursor", items="list", source="cursor", size_param="limit", size_max=100),
    docs="https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Get",
)


def sub_list(
    *,
    limit: int | None = None,
    cursor: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[SubList, SubListList]:
    """Lists sub-accounts with state and account mode, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 100 when left out.
        cursor: Position in a long answer; left out for the first page, then the one returned.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        SubList

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/uta/account/sub-account/SubAccount-Get
    """
    return PagedRequest(
        RECORD,
        {
            "limit": limit,
            "cursor": cursor,
        },
        timeout,
        headers,
    )
