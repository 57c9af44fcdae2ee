# Made by Specloom from bitget/rest/v2/mix/account/interest-history.yaml; change that file, not this one.
"""GET /api/v2/mix/account/interest-history: Lists interest charged on USDT futures in multi-asset mode, at most 100 rows a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.mix.account.interest_history import InterestHistory, InterestHistoryInterestList

RECORD = Endpoint(
    call="v2.mix.account.interest_history",
    method="GET",
    path="/api/v2/mix/account/interest-history",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.mix.account.interest_history"),
    errors=("common", "mix", "account"),
    params=(
        Param(wire="productType", name="product_type", required=True),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="coin", name="coin"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="limit", name="limit", type="integer", default="20", max="100"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="interestList",
        source="endId",
        size_param="limit",
        size_max=100,
        window=Window(start="startTime", end="endTime"),
    ),
    account_mode="classic",
    docs="https://www.bitget.com/api-doc/contract/account/Interest-History",
)


def interest_history(
    *,
    product_type: str,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    coin: str | None = None,
    id_less_than: str | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[InterestHistory, InterestHistoryInterestList]:
    """Lists interest charged on USDT futures in multi-asset mode, at most 100 rows a page.

    ``.items(...)`` walks all rows, page by page.

    Limit: 5 requests in 1 s by uid.

    Args:
        product_type: Futures product line; earn products use it for their own kinds. Wire name productType.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        coin: Coin name.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return; in tables of VIP or loan terms, a borrowing limit, at most 100; 20 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        InterestHistory

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/api-doc/contract/account/Interest-History
    """
    return PagedRequest(
        RECORD,
        {
            "productType": product_type,
            "startTime": start_time,
            "endTime": end_time,
            "coin": coin,
            "idLessThan": id_less_than,
            "limit": limit,
        },
        timeout,
        headers,
    )
