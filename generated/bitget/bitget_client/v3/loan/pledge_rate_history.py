# Made by Specloom from bitget/rest/v3/loan/pledge-rate-history.yaml; change that file, not this one.
"""GET /api/v3/loan/pledge-rate-history: Lists changes of collateral of a unified user's pledge loans."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v3.loan.pledge_rate_history",
    method="GET",
    path="/api/v3/loan/pledge-rate-history",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.loan.pledge_rate_history"),
    errors=("common", "uta", "loan"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="reviseSide", name="revise_side", values=("down", "up")),
        Param(wire="pledgeCoin", name="pledge_coin"),
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
    docs="https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#get-pledge-rate-history",
)


class PledgeRateHistory(
    Model,
    rename={
        "loan_coin": "loanCoin",
        "pledge_coin": "pledgeCoin",
        "order_id": "orderId",
        "revise_time": "reviseTime",
        "revise_side": "reviseSide",
        "revise_amount": "reviseAmount",
        "after_pledge_rate": "afterPledgeRate",
        "before_pledge_rate": "beforePledgeRate",
    },
):
    """The answer."""

    VALUES: ClassVar = {"revise_side": ("down", "up")}

    loan_coin: Text = None
    """Coin borrowed"""
    pledge_coin: Text = None
    """Coin pledged"""
    order_id: Text = None
    """Order id given by the exchange"""
    revise_time: Ms = None
    """When the collateral was changed"""
    revise_side: Text = None
    """Direction the loan-to-value moved in"""
    revise_amount: Dec = None
    """Collateral added or taken out (coin)"""
    after_pledge_rate: Dec = None
    """Loan-to-value after the change (%)"""
    before_pledge_rate: Dec = None
    """Loan-to-value before the change (%)"""


RESULT = list[PledgeRateHistory]
ITEM = PledgeRateHistory


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

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        order_id: Order id given by the exchange. Wire name orderId.
        revise_side: Direction the loan-to-value moved in. Wire name reviseSide.
        pledge_coin: Coin pledged. Wire name pledgeCoin.
        page_num: Page number, from 1; 1 when left out. Wire name pageNum.
        page_size: Rows on a page, at most 100; 10 when left out. Wire name pageSize.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[PledgeRateHistory]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#get-pledge-rate-history
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
