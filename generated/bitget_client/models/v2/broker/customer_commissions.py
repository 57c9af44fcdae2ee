# Made by Specloom from bitget/rest/v2/broker/customer-commissions.yaml; change that file, not this one.
"""Answer of ``v2.broker.customer_commissions``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


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

    uid: Text = None
    """User id"""
    date: Ms = None
    """Day of the record"""
    coin: Text = None
    """Coin name"""
    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    product_type: Text = None
    """Futures product line; earn products use it for their own kinds"""
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
