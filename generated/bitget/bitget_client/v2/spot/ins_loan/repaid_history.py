# Made by Specloom from bitget/rest/v2/spot/ins-loan/repaid-history.yaml; change that file, not this one.
"""GET /api/v2/spot/ins-loan/repaid-history: Lists repayments of institutional loans, at most 100 rows."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import Request
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Param, RateLimit

RECORD = Endpoint(
    call="v2.spot.ins_loan.repaid_history",
    method="GET",
    path="/api/v2/spot/ins-loan/repaid-history",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=5, seconds=1, scope="uid"), pool="v2.spot.ins_loan.repaid_history"),
    errors=("common", "inst_loan"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-instloan-orders/classic-instloan-orders#get-repayment-orders",
)


class RepaidHistory(
    Model,
    rename={
        "repay_order_id": "repayOrderId",
        "business_type": "businessType",
        "repay_type": "repayType",
        "repaid_time": "repaidTime",
        "repaid_amount": "repaidAmount",
        "repaid_interest": "repaidInterest",
    },
):
    """The answer."""

    VALUES: ClassVar = {"business_type": ("normal", "liquidation"), "repay_type": ("all", "part")}
    ALIASES: ClassVar = {"repaid_amount": ("repayAmount",), "repaid_interest": ("repayInterest",)}

    repay_order_id: Text = None
    """Id of the repayment"""
    business_type: Text = None
    """Kind of business behind the record"""
    repay_type: Text = None
    """Whether all or a part was repaid, or how it came about"""
    repaid_time: Ms = None
    """When it was repaid"""
    coin: Text = None
    """Coin name"""
    repaid_amount: Dec = None
    """Principal repaid (coin)"""
    repaid_interest: Dec = None
    """Interest repaid (coin)"""


RESULT = list[RepaidHistory]


def repaid_history(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> Request[list[RepaidHistory]]:
    """Lists repayments of institutional loans, at most 100 rows.

    Limit: 5 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 100 when left out.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[RepaidHistory]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-instloan-orders/classic-instloan-orders#get-repayment-orders
    """
    return Request(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
        },
        timeout,
        headers,
    )
