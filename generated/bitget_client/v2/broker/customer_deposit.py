# Made by Specloom from bitget/rest/v2/broker/customer-deposit.yaml; change that file, not this one.
"""POST /api/v2/broker/customer-deposit: Lists the deposits of the broker's customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, Window

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from bitget_client._runtime.codec.models import TimeIn
    from bitget_client.models.v2.broker.customer_deposit import CustomerDeposit

RECORD = Endpoint(
    call="v2.broker.customer_deposit",
    method="POST",
    path="/api/v2/broker/customer-deposit",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(
        default=Limit(requests=10, seconds=1, scope="ip"), pool="v2.broker.customer_deposit", documented=False
    ),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms", place="body"),
        Param(wire="endTime", name="end_time", type="ms", place="body"),
        Param(wire="pageNo", name="page_no", type="integer", place="body"),
        Param(wire="pageSize", name="page_size", type="integer", place="body"),
        Param(wire="uid", name="uid", place="body"),
        Param(wire="showSub", name="show_sub", place="body", values=("yes", "no")),
    ),
    body="object",
    paging=Paging(
        style="page_no",
        param="pageNo",
        row_id="orderId",
        size_param="pageSize",
        window=Window(start="startTime", end="endTime"),
    ),
)


def customer_deposit(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    page_no: int | None = None,
    page_size: int | None = None,
    uid: str | None = None,
    show_sub: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[CustomerDeposit], CustomerDeposit]:
    """Lists the deposits of the broker's customers.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by ip, assumed: no source states one.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        page_no: Page number, from 1. Wire name pageNo.
        page_size: Rows on a page. Wire name pageSize.
        uid: User id.
        show_sub: Whether to include sub-accounts. Wire name showSub.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[CustomerDeposit]

    Raises:
        ExchangeError: the exchange refused, or did not answer.
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "pageNo": page_no,
            "pageSize": page_size,
            "uid": uid,
            "showSub": show_sub,
        },
        timeout,
        headers,
    )
