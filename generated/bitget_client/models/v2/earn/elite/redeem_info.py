# Made by Specloom from bitget/rest/v2/earn/elite/redeem-info.yaml; change that file, not this one.
"""Answer of ``v2.earn.elite.redeem_info``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


class RedeemInfoBgusdReceiveCoinList(
    Model, rename={"bgusd_receive_coin": "bgusdReceiveCoin", "bgusd_exchange_rate": "bgusdExchangeRate"}
):
    """Coins in which BGUSD can be redeemed."""

    bgusd_receive_coin: Text = None
    """Coin received for BGUSD"""
    bgusd_exchange_rate: Dec = None
    """Exchange rate against BGUSD"""


class RedeemInfoRedeemModeList(
    Model,
    rename={
        "redeem_fee_rate": "redeemFeeRate",
        "remain_quota": "remainQuota",
        "redeem_type": "redeemType",
        "redeem_scale": "redeemScale",
        "redeem_delay_date": "redeemDelayDate",
        "min_redeem_amount": "minRedeemAmount",
        "redeem_time": "redeemTime",
    },
):
    """Ways to redeem."""

    VALUES: ClassVar = {"redeem_type": ("fast", "standard")}

    redeem_fee_rate: Dec = None
    """Fee rate of redeeming"""
    remain_quota: Dec = None
    """Quota left (coin)"""
    redeem_type: Text = None
    """Speed of the redemption"""
    redeem_scale: Int = None
    """Precision of a redemption (decimal places)"""
    redeem_delay_date: Text = None
    """Days until a redemption arrives"""
    min_redeem_amount: Dec = None
    """Smallest redemption (coin)"""
    redeem_time: Ms = None
    """When it was or can be redeemed"""


class RedeemInfo(
    Model,
    rename={
        "product_id": "productId",
        "product_sub_id": "productSubId",
        "product_coin": "productCoin",
        "subscription_coin": "subscriptionCoin",
        "profit_coin": "profitCoin",
        "exchange_rate": "exchangeRate",
        "total_un_pay_interest_amount": "totalUnPayInterestAmount",
        "pre_settle_apr": "preSettleApr",
        "received_coin": "receivedCoin",
        "unsettled_points": "unsettledPoints",
        "bgusd_receive_coin_list": "bgusdReceiveCoinList",
        "redeem_mode_list": "redeemModeList",
    },
):
    """The answer."""

    product_id: Text = None
    """Product id"""
    product_sub_id: Text = None
    """Id of the product variant"""
    product_coin: Text = None
    """Coin of the product"""
    subscription_coin: Text = None
    """Coin to subscribe with"""
    profit_coin: Text = None
    """Coin of the profit"""
    exchange_rate: Dec = None
    """Exchange rate"""
    total_un_pay_interest_amount: Dec = None
    """Interest not yet paid (coin)"""
    pre_settle_apr: Dec = None
    """Yearly rate when settled early"""
    received_coin: Text = None
    """Coin received"""
    unsettled_points: Dec = None
    """Points not yet settled"""
    bgusd_receive_coin_list: list[RedeemInfoBgusdReceiveCoinList] | None = None
    """Coins in which BGUSD can be redeemed"""
    redeem_mode_list: list[RedeemInfoRedeemModeList] | None = None
    """Ways to redeem"""


RESULT = RedeemInfo
