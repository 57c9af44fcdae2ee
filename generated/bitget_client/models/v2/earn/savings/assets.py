# Made by Specloom from bitget/rest/v2/earn/savings/assets.yaml; change that file, not this one.
"""Answer of ``v2.earn.savings.assets``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Flag, Int, Model, Text


class AssetsResultListApy(
    Model, rename={"rate_level": "rateLevel", "min_apy": "minApy", "max_apy": "maxApy", "current_apy": "currentApy"}
):
    """Yearly yield by tier."""

    rate_level: Text = None
    """Tier of the yield"""
    min_apy: Dec = None
    """Lowest yearly yield (%)"""
    max_apy: Dec = None
    """Highest yearly yield (%)"""
    current_apy: Dec = None
    """Yearly yield now (%)"""


class AssetsResultList(
    Model,
    rename={
        "product_id": "productId",
        "order_id": "orderId",
        "product_coin": "productCoin",
        "interest_coin": "interestCoin",
        "period_type": "periodType",
        "hold_amount": "holdAmount",
        "last_profit": "lastProfit",
        "total_profit": "totalProfit",
        "hold_days": "holdDays",
        "allow_redemption": "allowRedemption",
        "product_level": "productLevel",
        "advance_redeem": "advanceRedeem",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "period_type": ("flexible", "fixed"),
        "status": ("in_progress", "in_redemption", "in_holding"),
        "product_level": ("beginner", "normal", "VIP"),
    }

    product_id: Text = None
    """Product id"""
    order_id: Text = None
    """Order id given by the exchange"""
    product_coin: Text = None
    """Coin of the product"""
    interest_coin: Text = None
    """Coin in which interest is paid"""
    period_type: Text = None
    """Whether the deposit has a term"""
    period: Text = None
    """Length of one interval, or of the term"""
    hold_amount: Dec = None
    """Amount held (coin)"""
    last_profit: Dec = None
    """Earned on the last day (coin)"""
    total_profit: Dec = None
    """Profit altogether"""
    hold_days: Int = None
    """Days held (day)"""
    status: Text = None
    """State; its values are the endpoint's own"""
    allow_redemption: Flag = None
    """Whether the holding can be redeemed now"""
    product_level: Text = None
    """Who the product is for"""
    apy: list[AssetsResultListApy] | None = None
    """Yearly yield by tier"""
    advance_redeem: Flag = None
    """Whether redeeming before the term is possible"""


class Assets(Model, rename={"result_list": "resultList", "end_id": "endId"}):
    """The answer."""

    result_list: list[AssetsResultList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = Assets
ITEM = AssetsResultList
