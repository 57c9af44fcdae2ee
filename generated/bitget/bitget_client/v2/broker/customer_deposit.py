# Made by Specloom from bitget/rest/v2/broker/customer-deposit.yaml; change that file, not this one.
"""POST /api/v2/broker/customer-deposit: Lists the deposits of the broker's customers."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.broker.customer_deposit",
    method="POST",
    path="/api/v2/broker/customer-deposit",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.customer_deposit"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms", place="body"),
        Param(wire="endTime", name="end_time", type="ms", place="body"),
        Param(wire="pageNo", name="page_no", type="integer", place="body"),
        Param(wire="pageSize", name="page_size", type="integer", place="body", max="1000"),
        Param(wire="uid", name="uid", place="body"),
        Param(wire="showSub", name="show_sub", place="body", values=("yes", "no")),
    ),
    body="object",
    paging=Paging(
        style="page_no",
        param="pageNo",
        row_id="orderId",
        size_param="pageSize",
        size_max=1000,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-deposit-list",
)


class CustomerDeposit(
    Model,
    rename={
        "order_id": "orderId",
        "deposit_time": "depositTime",
        "deposit_coin": "depositCoin",
        "deposit_amount": "depositAmount",
    },
):
    """The answer."""

    order_id: Text = None
    """Order id given by the exchange"""
    uid: Text = None
    """User id"""
    deposit_time: Ms = None
    """When the deposit arrived"""
    deposit_coin: Text = None
    """Coin deposited"""
    deposit_amount: Dec = None
    """Amount deposited (coin)"""


RESULT = list[CustomerDeposit]
ITEM = CustomerDeposit


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

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        page_no: Page number, from 1. Wire name pageNo.
        page_size: Rows on a page, at most 1000. Wire name pageSize.
        uid: User id.
        show_sub: Whether to include sub-accounts. Wire name showSub.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[CustomerDeposit]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-customer-deposit-list
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
