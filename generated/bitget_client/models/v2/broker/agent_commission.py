# Made by Specloom from bitget/rest/v2/broker/agent-commission.yaml; change that file, not this one.
"""Answer of ``v2.broker.agent_commission``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


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

    VALUES: ClassVar = {"sub_biz_type": ("spot_trade", "spot_margin", "usdt_futures", "usdc_futures", "coin_futures")}

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
