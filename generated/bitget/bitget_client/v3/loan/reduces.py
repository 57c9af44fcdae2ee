# Made by Specloom from bitget/rest/v3/loan/reduces.yaml; change that file, not this one.
"""GET /api/v3/loan/reduces: Lists liquidations of a unified user's pledge loans."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v3.loan.reduces",
    method="GET",
    path="/api/v3/loan/reduces",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v3.loan.reduces"),
    errors=("common", "uta", "loan"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="loanCoin", name="loan_coin"),
        Param(wire="pledgeCoin", name="pledge_coin"),
        Param(wire="status", name="status", values=("COMPLETE", "WAIT")),
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
    docs="https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#get-loan-reduces",
)


class Reduces(
    Model,
    rename={
        "loan_coin": "loanCoin",
        "reduce_time": "reduceTime",
        "pledge_rate": "pledgeRate",
        "pledge_coin": "pledgeCoin",
        "pledge_price": "pledgePrice",
        "pledge_amount": "pledgeAmount",
        "reduce_fee": "reduceFee",
        "residue_amount": "residueAmount",
        "runlock_amount": "runlockAmount",
        "repay_loan_amount": "repayLoanAmount",
        "order_id": "orderId",
    },
):
    """The answer."""

    VALUES: ClassVar = {"status": ("COMPLETE", "WAIT", "complete")}

    loan_coin: Text = None
    """Coin borrowed"""
    reduce_time: Ms = None
    """When it was liquidated"""
    pledge_rate: Dec = None
    """Loan-to-value (%)"""
    pledge_coin: Text = None
    """Coin pledged"""
    pledge_price: Dec = None
    """Price of the collateral at liquidation"""
    status: Text = None
    """State; its values are the endpoint's own"""
    pledge_amount: Dec = None
    """Amount pledged (coin)"""
    reduce_fee: Dec = None
    """Liquidation fee (coin)"""
    residue_amount: Dec = None
    """Collateral left (coin)"""
    runlock_amount: Dec = None
    """Collateral freed; spelled so on the wire (coin)"""
    repay_loan_amount: Dec = None
    """Principal repaid (coin)"""
    order_id: Text = None
    """Order id given by the exchange"""


RESULT = list[Reduces]
ITEM = Reduces


def reduces(
    *,
    start_time: TimeIn,
    end_time: TimeIn,
    order_id: str | None = None,
    loan_coin: str | None = None,
    pledge_coin: str | None = None,
    status: Literal["COMPLETE", "WAIT"] | str | None = None,
    page_num: int | None = None,
    page_size: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[Reduces], Reduces]:
    """Lists liquidations of a unified user's pledge loans.

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
        list[Reduces]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/crypto-loans/crypto-loans#get-loan-reduces
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
