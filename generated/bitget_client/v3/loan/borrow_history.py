# Made by Specloom from bitget/rest/v3/loan/borrow-history.yaml; change that file, not this one.
"""GET /api/v3/loan/borrow-history: Lists a unified user's pledge loans, past and present."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v3.loan.borrow_history import BorrowHistory

RECORD = Endpoint(
    call="v3.loan.borrow_history",
    method="GET",
    path="/api/v3/loan/borrow-history",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v3.loan.borrow_history", documented=False
    ),
    errors=("common", "uta", "loan"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="loanCoin", name="loan_coin"),
        Param(wire="pledgeCoin", name="pledge_coin"),
        Param(wire="status", name="status", values=("ROLLBACK", "FORCE", "REPAY")),
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


def borrow_history(
    *,
    start_time: TimeIn,
    end_time: TimeIn,
    order_id: str | None = None,
    loan_coin: str | None = None,
    pledge_coin: str | None = None,
    status: Literal["ROLLBACK", "FORCE", "REPAY"] | str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[BorrowHistory], BorrowHistory]:
    """Lists a unified user's pledge loans, past and present.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        order_id: Order id given by the exchange. Wire name orderId.
        loan_coin: Coin borrowed. Wire name loanCoin.
        pledge_coin: Coin pledged. Wire name pledgeCoin.
        status: State; its values are the endpoint's own.
        page_num: Page number, from 1. Wire name pageNum.
        page_size: Rows on a page. Wire name pageSize.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[BorrowHistory]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return PagedRequest(
        RECORD,
        {
            "orderId": order_id,
            "loanCoin": loan_coin,
            "pledgeCoin": pledge_coin,
            "status": status,
            "startTime": start_time,
            "endTime": end_time,
            "pageNum": page_num,
            "pageSize": page_size,
        },
        timeout,
        headers,
    )
