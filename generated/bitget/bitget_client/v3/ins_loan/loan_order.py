# Made by Specloom from bitget/rest/v3/ins-loan/loan-order.yaml; change that file, not this one.
"""GET /api/v3/ins-loan/loan-order: Lists institutional loans of unified accounts with what is owed and repaid."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, ListOf, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v3.ins_loan.loan_order",
    method="GET",
    path="/api/v3/ins-loan/loan-order",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=3, seconds=1, scope="uid"), pool="v3.ins_loan.loan_order"),
    errors=("common", "uta", "inst_loan"),
    params=(
        Param(wire="orderId", name="order_id"),
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
    ),
    docs="https://www.bitget.com/docs/catalog/institutional-loan/loan#get-loan-orders",
)


class LoanOrder(
    Model,
    rename={
        "order_id": "orderId",
        "order_product_id": "orderProductId",
        "loan_time": "loanTime",
        "loan_coin": "loanCoin",
        "loan_amount": "loanAmount",
        "unpaid_amount": "unpaidAmount",
        "unpaid_interest": "unpaidInterest",
        "repaid_amount": "repaidAmount",
        "repaid_interest": "repaidInterest",
        "loan_info": "loanInfo",
    },
):
    """The answer."""

    VALUES: ClassVar = {"status": ("not_paid_off", "paid_off")}

    order_id: Text = None
    """Order id given by the exchange"""
    order_product_id: Text = None
    """Product of the loan"""
    uid: Text = None
    """User id"""
    loan_time: Ms = None
    """When the loan was taken"""
    loan_coin: Text = None
    """Coin borrowed"""
    loan_amount: Dec = None
    """Amount borrowed or that can be borrowed (coin)"""
    unpaid_amount: Dec = None
    """Principal still owed (coin)"""
    unpaid_interest: Dec = None
    """Interest still owed (coin)"""
    repaid_amount: Dec = None
    """Principal repaid (coin)"""
    repaid_interest: Dec = None
    """Interest repaid (coin)"""
    reserve: Dec = None
    """Reserve (coin)"""
    status: Text = None
    """State; its values are the endpoint's own"""
    loan_info: ListOf[Text] = None
    """Loans"""


RESULT = list[LoanOrder]


def loan_order(
    *,
    order_id: str | None = None,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[LoanOrder]]:
    """Lists institutional loans of unified accounts with what is owed and repaid.

    Limit: 3 requests in 1 s by uid.

    Args:
        order_id: Order id given by the exchange. Wire name orderId.
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[LoanOrder]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/institutional-loan/loan#get-loan-orders
    """
    return Request(
        RECORD,
        {
            "orderId": order_id,
            "startTime": start_time,
            "endTime": end_time,
        },
        timeout,
        headers,
    )
