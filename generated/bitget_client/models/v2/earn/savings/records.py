# Made by Specloom from bitget/rest/v2/earn/savings/records.yaml; change that file, not this one.
"""Answer of ``v2.earn.savings.records``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class RecordsResultList(
    Model,
    rename={
        "order_id": "orderId",
        "coin_name": "coinName",
        "settle_coin_name": "settleCoinName",
        "product_type": "productType",
        "product_level": "productLevel",
        "order_type": "orderType",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "product_level": ("beginner", "normal", "VIP"),
        "order_type": ("subscribe", "redeem", "pay_interest", "deduction"),
    }

    order_id: Text = None
    """Order id given by the exchange"""
    coin_name: Text = None
    """Coin name"""
    settle_coin_name: Text = None
    """Coin of the settlement"""
    product_type: Text = None
    """Futures product line; earn products use it for their own kinds"""
    period: Text = None
    """Length of one interval, or of the term"""
    product_level: Text = None
    """Who the product is for"""
    amount: Dec = None
    """Amount; for margin changes, negative takes out"""
    ts: Ms = None
    """Time of the data"""
    order_type: Text = None
    """Limit or market, or the kind of record where so documented"""


class Records(Model, rename={"result_list": "resultList", "end_id": "endId"}):
    """The answer."""

    result_list: list[RecordsResultList] | None = None
    """Entries"""
    end_id: Text = None
    """Last id of the page; pass as idLessThan to go on"""


RESULT = Records
ITEM = RecordsResultList
