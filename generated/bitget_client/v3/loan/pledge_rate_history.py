# Made by Specloom from bitget/rest/v3/loan/pledge-rate-history.yaml; change that file, not this one.
"""GET /api/v3/loan/pledge-rate-history: Lists changes of collateral of a unified user's pledge loans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v3.loan.pledge_rate_history import PledgeRateHistory

RECORD = Endpoint(
    call="v3.loan.pledge_rate_history",
    method="GET",
    path="/api/v3/loan/pledge-rate-history",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.loan.pledge_rate_history", documented=False
    ),
    errors=("common", "uta", "loan"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="reviseSide", name="revise_side", values=("down", "up")),
        Param(wire="pledgeCoin", name="pledge_coin"),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="pageNum", name="page_num", type="integer"),
        Param(wire="pageSize", name="page_size", type="integer"),
    ),
    paging=Paging(
        style="page_no",
        param="pageNum",
        row_id="orderId",
        size_param="pageSize",
        window=Window(start="startTime", end="endTime"),
    ),
)


def pledge_rate_history(
    *,
    start_time: TimeIn,
    end_time: TimeIn,
    order_id: str | None = None,
    revise_side: Literal["down", "up"] | str | None = None,
    pledge_coin: str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[PledgeRateHistory], PledgeRateHistory]:
    """Lists changes of collateral of a unified user's pledge loans.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        order_id: Order id given by the exchange. Wire name orderId.
        revise_side: Direction the loan-to-value moved in. Wire name reviseSide.
        pledge_coin: Coin pledged. Wire name pledgeCoin.
        page_num: Page number, from 1. Wire name pageNum.
        page_size: Rows on a page. Wire name pageSize.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[PledgeRateHistory]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return PagedRequest(
        RECORD,
        {
            "orderId": order_id,
            "reviseSide": revise_side,
            "pledgeCoin": pledge_coin,
            "startTime": start_time,
            "endTime": end_time,
            "pageNum": page_num,
            "pageSize": page_size,
        },
        timeout,
        headers,
    )
