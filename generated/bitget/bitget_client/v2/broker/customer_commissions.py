# Made by Specloom from bitget/rest/v2/broker/customer-commissions.yaml; change that file, not this one.
"""GET /api/v2/broker/customer-commissions: Lists the commissions and rebates of each customer by day, coin and symbol."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow
from bitget_client._runtime.spec.symbols import Symbol

RECORD = Endpoint(
    call="v2.broker.customer_commissions",
    method="GET",
    path="/api/v2/broker/customer-commissions",
    version="v2",
    symbol_format="v2",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.customer_commissions"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="idLessThan", name="id_less_than"),
        Param(wire="limit", name="limit", type="integer", default="100", max="1000"),
        Param(wire="uid", name="uid"),
        Param(wire="coin", name="coin"),
        Param(wire="symbol", name="symbol", symbol=True),
        Param(wire="showSub", name="show_sub", values=("yes", "no")),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="commissionList",
        source="endId",
        size_param="limit",
        size_max=1000,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=2592000),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-direct-commissions",
)


class CustomerCommissionsCommissionList(
    Model,
    rename={
        "product_type": "productType",
        "deal_amount": "dealAmount",
        "fee_deduction": "feeDeduction",
        "activity_bonus_deduct": "activityBonusDeduct",
        "spot_coupon_deduct": "spotCouponDeduct",
        "futures_coupon_deduct": "futuresCouponDeduct",
        "spot_fee_discount_deduct": "spotFeeDiscountDeduct",
        "negative_maker_fee_deduct": "negativeMakerFeeDeduct",
        "fee_paid": "feePaid",
        "rebate_amount": "rebateAmount",
        "user_total_rebate_amount": "userTotalRebateAmount",
        "day_total_rebate_amount": "dayTotalRebateAmount",
        "total_rebate_amount": "totalRebateAmount",
    },
):
    """Commission records."""

    VALUES: ClassVar = {"product_type": ("SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "USDC-FUTURES")}

    uid: Text = None
    """User id"""
    date: Ms = None
    """Day of the record"""
    coin: Text = None
    """Coin name"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    product_type: Text = None
    """Futures product line"""
    deal_amount: Dec = None
    """Trading volume of the last 30 days (USDT)"""
    fee: Dec = None
    """Fee"""
    fee_deduction: Dec = None
    """Fee covered by deductions"""
    activity_bonus_deduct: Dec = None
    """Part of the commission withheld for activity bonuses"""
    spot_coupon_deduct: Dec = None
    """Part withheld for spot coupons"""
    futures_coupon_deduct: Dec = None
    """Part withheld for futures coupons"""
    spot_fee_discount_deduct: Dec = None
    """Part withheld for spot fee discounts"""
    negative_maker_fee_deduct: Dec = None
    """Part withheld for negative maker fees"""
    fee_paid: Dec = None
    """Fee actually paid"""
    rebate_amount: Dec = None
    """Rebate or commission (USDT)"""
    user_total_rebate_amount: Dec = None
    """Rebates of the user (USDT)"""
    day_total_rebate_amount: Dec = None
    """Rebates of that day (USDT)"""
    total_rebate_amount: Dec = None
    """Rebates altogether (USDT)"""


class CustomerCommissions(Model, rename={"end_id": "endId", "commission_list": "commissionList"}):
    """The answer."""

    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""
    commission_list: list[CustomerCommissionsCommissionList] | None = None
    """Commission records"""


RESULT = CustomerCommissions
ITEM = CustomerCommissionsCommissionList


def customer_commissions(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    id_less_than: str | None = None,
    limit: int | None = None,
    uid: str | None = None,
    coin: str | None = None,
    symbol: str | Symbol | None = None,
    show_sub: Literal["yes", "no"] | str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[CustomerCommissions, CustomerCommissionsCommissionList]:
    """Lists the commissions and rebates of each customer by day, coin and symbol.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        limit: Most rows to return, at most 1000; 100 when left out.
        uid: User id.
        coin: Coin name.
        symbol: Trading symbol, in the spelling of the endpoint's version.
        show_sub: Whether to include sub-accounts. Wire name showSub.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        CustomerCommissions

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-direct-commissions
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "idLessThan": id_less_than,
            "limit": limit,
            "uid": uid,
            "coin": coin,
            "symbol": symbol,
            "showSub": show_sub,
        },
        timeout,
        headers,
    )
