# Made by Specloom from bitget/rest/v3/broker/commission.yaml; change that file, not this one.
"""GET /api/v3/broker/commission: Lists fees and commissions per sub-account of a unified broker."""

from collections.abc import Mapping
from typing import Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v3.broker.commission",
    method="GET",
    path="/api/v3/broker/commission",
    version="v3",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=20, seconds=1, scope="uid"), pool="v3.broker.commission"),
    errors=("common", "uta", "broker"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="pageSize", name="page_size", type="integer", default="100", max="1000"),
        Param(wire="pageNo", name="page_no", type="integer", default="1"),
        Param(wire="bizType", name="biz_type", values=("spot", "futures")),
        Param(
            wire="subBizType",
            name="sub_biz_type",
            values=("spot_trade", "spot_margin", "usdt_futures", "usdc_futures", "coin_futures"),
        ),
    ),
    paging=Paging(
        style="page_no",
        param="pageNo",
        size_param="pageSize",
        size_max=1000,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    docs="https://www.bitget.com/docs/catalog/broker/broker#get-broker-commission",
)


class Commission(
    Model,
    rename={
        "dealt_amount": "dealtAmount",
        "total_fee": "totalFee",
        "deducted_fee": "deductedFee",
        "paid_fee": "paidFee",
        "mark_up_fee": "markUpFee",
        "total_commission": "totalCommission",
    },
):
    """The answer."""

    uid: Text = None
    """User id"""
    coin: Text = None
    """Coin name"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    dealt_amount: Dec = None
    """Amount traded"""
    total_fee: Dec = None
    """Total fee"""
    deducted_fee: Dec = None
    """Fee covered by discounts or deductions"""
    paid_fee: Dec = None
    """Fee actually paid"""
    mark_up_fee: Dec = None
    """Fee the broker adds"""
    total_commission: Dec = None
    """Commission altogether"""


RESULT = list[Commission]
ITEM = Commission


def commission(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    page_size: int | None = None,
    page_no: int | None = None,
    biz_type: Literal["spot", "futures"] | str | None = None,
    sub_biz_type: Literal["spot_trade", "spot_margin", "usdt_futures", "usdc_futures", "coin_futures"]
    | str
    | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[list[Commission], Commission]:
    """Lists fees and commissions per sub-account of a unified broker.

    ``.items(...)`` walks all rows, page by page.

    Limit: 20 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        page_size: Rows on a page, at most 1000; 100 when left out. Wire name pageSize.
        page_no: Page number, from 1; 1 when left out. Wire name pageNo.
        biz_type: Business line. Wire name bizType.
        sub_biz_type: Business line in detail. Wire name subBizType.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        list[Commission]

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/broker/broker#get-broker-commission
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "pageSize": page_size,
            "pageNo": page_no,
            "bizType": biz_type,
            "subBizType": sub_biz_type,
        },
        timeout,
        headers,
    )
