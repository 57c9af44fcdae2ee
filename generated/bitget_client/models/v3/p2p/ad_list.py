# Made by Specloom from bitget/rest/v3/p2p/ad-list.yaml; change that file, not this one.
"""Answer of ``v3.p2p.ad_list``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Int, Model, Ms, Text


class AdListPayMethods(Model, rename={"pay_method_id": "payMethodId", "pay_method_name": "payMethodName"}):
    """Payment methods."""

    pay_method_id: Text = None
    """Payment method id"""
    pay_method_name: Text = None
    """Payment method name"""


class AdList(
    Model,
    rename={
        "adv_id": "advId",
        "merchant_id": "merchantId",
        "merchant_name": "merchantName",
        "min_amount": "minAmount",
        "max_amount": "maxAmount",
        "pay_methods": "payMethods",
        "completed_order_num": "completedOrderNum",
        "completed_rate": "completedRate",
        "avg_release_time": "avgReleaseTime",
        "created_time": "createdTime",
    },
):
    """The answer."""

    VALUES: ClassVar = {"side": ("buy", "sell")}

    adv_id: Text = None
    """Advertisement id"""
    merchant_id: Text = None
    """Merchant id"""
    merchant_name: Text = None
    """Merchant name"""
    token: Text = None
    """Coin traded peer to peer"""
    fiat: Text = None
    """Fiat currency"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    min_amount: Dec = None
    """Smallest amount"""
    max_amount: Dec = None
    """Largest amount; -1 stands for none where so documented"""
    quantity: Dec = None
    """Quantity"""
    pay_methods: list[AdListPayMethods] | None = None
    """Payment methods"""
    completed_order_num: Int = None
    """Completed orders"""
    completed_rate: Dec = None
    """Share of orders completed"""
    avg_release_time: Dec = None
    """Mean time until the coins are released (minute)"""
    created_time: Ms = None
    """When it was created"""


RESULT = AdList
