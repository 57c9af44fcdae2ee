# Made by Specloom from bitget/rest/v2/earn/sharkfin/assets.yaml; change that file, not this one.
"""Answer of ``v2.earn.sharkfin.assets``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class AssetsResultList(
    Model,
    rename={
        "product_id": "productId",
        "interest_start_time": "interestStartTime",
        "interest_end_time": "interestEndTime",
        "product_coin": "productCoin",
        "subscribe_coin": "subscribeCoin",
        "settle_time": "settleTime",
        "interest_amount": "interestAmount",
        "product_status": "productStatus",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "trend": ("up", "down"),
        "product_status": ("running", "pause", "wait_interest", "wait_settle", "settle", "redeem", "sell_out"),
    }

    product_id: Text = None
    """Product id"""
    interest_start_time: Ms = None
    """Start of interest"""
    interest_end_time: Ms = None
    """End of interest"""
    product_coin: Text = None
    """Coin of the product"""
    subscribe_coin: Text = None
    """Coin to subscribe with"""
    trend: Text = None
    """Direction the product bets on"""
    settle_time: Ms = None
    """Settlement"""
    interest_amount: Dec = None
    """Interest (coin)"""
    product_status: Text = None
    """State of the product"""


class Assets(Model, rename={"result_list": "resultList", "end_id": "endId"}):
    """The answer."""

    result_list: list[AssetsResultList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = Assets
ITEM = AssetsResultList
