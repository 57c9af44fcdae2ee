# Made by Specloom from bitget/rest/v3/loan/borrow-history.yaml; change that file, not this one.
"""GET /api/v3/loan/borrow-history: Lists a unified user's pledge loans, past and present."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v3.loan.borrow_history",
    method="GET",
    path="/api/v3/loan/borrow-history",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.loan.borrow_history"),
    errors=("common", "uta", "loan"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="loanCoin", name="loan_coin"),
        Param(wire="pledgeCoin", name="pledge_coin"),
        Param(wire="status", name="status", values=("ROLLBACK", "FORCE", "REPAY")),
        Param(wire="startTime", name="start_time", type="ms", required=True),
        Param(wire="endTime", name="end_time", type="ms", required=True),
        Param(wire="pageNum", name="page_num", type="integer", default="1"),
        Param(wire="pageSize", name="page_size", type="integer", default="10", max="100"),
    ),
    paging=Paging(
        style="page_no",
        param="pageNum",
        row_id="orderId",
        size_param="pageSize",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime"),
    ),
    docs="https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#get-borrow-history",
)


class BorrowHistory(
    Model,
    rename={
        "order_id": "orderId",
        "loan_coin": "loanCoin",
        "pledge_coin": "pledgeCoin",
        "init_pledge_amount": "initPledgeAmount",
        "init_loan_amount": "initLoanAmount",
        "hour_rate": "hourRate",
        "borrow_time": "borrowTime",
        "pledge_days": "pledgeDays",
    },
):
    """The answer."""

    VALUES: ClassVar = {"status": ("ROLLBACK", "FORCE", "REPAY", "repay")}

    order_id: Text = None
    """Order id given by the exchange"""
    loan_coin: Text = None
    """Coin borrowed"""
    pledge_coin: Text = None
    """Coin pledged"""
    init_pledge_amount: Dec = None
    """Collateral first pledged (coin)"""
    init_loan_amount: Dec = None
    """Amount first borrowed (coin)"""
    hour_rate: Dec = None
    """Hourly interest rate"""
    daily: Text = None
    """Term of the pledge loan"""
    borrow_time: Ms = None
    """When the loan was taken"""
    status: Text = None
    """State; its values are the endpoint's own"""
    pledge_days: Text = None
    """Pledge days"""


RESULT = list[BorrowHistory]
ITEM = BorrowHistory


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

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        order_id: Order id given by the exchange. Wire name orderId.
        loan_coin: Coin borrowed. Wire name loanCoin.
        pledge_coin: Coin pledged. Wire name pledgeCoin.
        status: State; its values are the endpoint's own.
        page_num: Page number, from 1; 1 when left out. Wire name pageNum.
        page_size: Rows on a page, at most 100; 10 when left out. Wire name pageSize.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[BorrowHistory]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#get-borrow-history
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
