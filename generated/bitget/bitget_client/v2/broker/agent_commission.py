# Made by Specloom from bitget/rest/v2/broker/agent-commission.yaml; change that file, not this one.
"""GET /api/v2/broker/agent-commission: Lists commissions of a broker's agents with every deduction made from them."""

from collections.abc import Mapping
from typing import ClassVar

from bitget_client._runtime.call.request import PagedRequest
from bitget_client._runtime.codec.models import Dec, Model, Ms, Text, TimeIn
from bitget_client._runtime.spec.records import Endpoint, Limit, Paging, Param, RateLimit, TimeWindow

RECORD = Endpoint(
    call="v2.broker.agent_commission",
    method="GET",
    path="/api/v2/broker/agent-commission",
    version="v2",
    symbol_format="none",
    access="read",
    effect="read",
    rate_limit=RateLimit(default=Limit(requests=10, seconds=1, scope="uid"), pool="v2.broker.agent_commission"),
    errors=("common", "broker", "account"),
    params=(
        Param(wire="startTime", name="start_time", type="ms"),
        Param(wire="endTime", name="end_time", type="ms"),
        Param(wire="limit", name="limit", type="integer", default="100", max="100"),
        Param(wire="idLessThan", name="id_less_than"),
    ),
    paging=Paging(
        style="end_id",
        param="idLessThan",
        items="commissionList",
        source="endId",
        size_param="limit",
        size_max=100,
        window=TimeWindow(start="startTime", end="endTime", max_seconds=604800),
    ),
    docs="https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-commission-detail",
)


class AgentCommissionCommissionList(
    Model,
    rename={
        "biz_type": "bizType",
        "sub_biz_type": "subBizType",
        "activity_bonus_deduct": "activityBonusDeduct",
        "spot_coupon_deduct": "spotCouponDeduct",
        "futures_coupon_deduct": "futuresCouponDeduct",
        "spot_fee_discount_deduct": "spotFeeDiscountDeduct",
        "negative_maker_fee_deduct": "negativeMakerFeeDeduct",
        "fee_paid": "feePaid",
        "direct_commission": "directCommission",
        "sub_commission": "subCommission",
        "partner_commission": "partnerCommission",
        "partner_actual_commission": "partnerActualCommission",
        "trader_type": "traderType",
        "api_type": "apiType",
        "start_calculation_time": "startCalculationTime",
        "end_calculation_time": "endCalculationTime",
    },
):
    """Commission records."""

    VALUES: ClassVar = {
        "biz_type": ("spot", "futures"),
        "sub_biz_type": ("spot", "margin", "usdt_futures", "coin_futures", "usdc_futures"),
        "trader_type": ("user", "Trader", "trader"),
        "api_type": ("api", "non_api"),
        "status": ("settled", "unsettled", "notIssued"),
    }

    uid: Text = None
    """User id"""
    biz_type: Text = None
    """Business line"""
    sub_biz_type: Text = None
    """Business line in detail"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    coin: Text = None
    """Coin name"""
    fee: Dec = None
    """Fee"""
    volume: Dec = None
    """Volume"""
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
    direct_commission: Dec = None
    """Commission from direct customers"""
    sub_commission: Dec = None
    """Commission from sub-agents"""
    partner_commission: Dec = None
    """Commission of the partner"""
    partner_actual_commission: Dec = None
    """Commission the partner really gets"""
    trader_type: Text = None
    """Whether the account is an elite trader, or the customer's kind"""
    api_type: Text = None
    """Kind of broker connection the commission came through"""
    status: Text = None
    """State; its values are the endpoint's own"""
    start_calculation_time: Ms = None
    """Start of the period the commission covers"""
    end_calculation_time: Ms = None
    """End of the period the commission covers"""


class AgentCommission(Model, rename={"end_id": "endId", "commission_list": "commissionList"}):
    """The answer."""

    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""
    commission_list: list[AgentCommissionCommissionList] | None = None
    """Commission records"""


RESULT = AgentCommission
ITEM = AgentCommissionCommissionList


def agent_commission(
    *,
    start_time: TimeIn | None = None,
    end_time: TimeIn | None = None,
    limit: int | None = None,
    id_less_than: str | None = None,
    timeout: float | None = None,
    headers: Mapping[str, str] | None = None,
) -> PagedRequest[AgentCommission, AgentCommissionCommissionList]:
    """Lists commissions of a broker's agents with every deduction made from them.

    ``.items(...)`` walks all rows, page by page.

    Limit: 10 requests in 1 s by uid.

    Args:
        start_time: Start of the time range; how far back and how long is the endpoint's to say. Wire name startTime.
        end_time: End of the time range. Wire name endTime.
        limit: Most rows to return, at most 100; 100 when left out.
        id_less_than: Cursor: return records older than this id; pass the endId or minId of the page before. Wire name idLessThan.
        timeout: seconds for this call.
        headers: further headers.

    Returns:
        AgentCommission

    Raises:
        ExchangeError: the exchange refused, or did not answer.

    Source: https://www.bitget.com/docs/catalog/classic-affiliate-customer-info/classic-affiliate-customerinfo#get-agent-commission-detail
    """
    return PagedRequest(
        RECORD,
        {
            "startTime": start_time,
            "endTime": end_time,
            "limit": limit,
            "idLessThan": id_less_than,
        },
        timeout,
        headers,
    )
