# Made by Specloom from bitget/rest/v3/p2p/my-ads.yaml; change that file, not this one.
"""Answer of ``v3.p2p.my_ads``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Ms, Text


class MyAdsItemsPayMethods(Model, rename={"pay_method_id": "payMethodId"}):
    """Payment methods."""

    pay_method_id: Text = None
    """Payment method id"""


class MyAdsItems(
    Model,
    rename={
        "adv_id": "advId",
        "price_type": "priceType",
        "sold_amount": "soldAmount",
        "last_amount": "lastAmount",
        "pay_methods": "payMethods",
        "created_time": "createdTime",
        "updated_time": "updatedTime",
    },
):
    """Entries."""

    VALUES: ClassVar = {
        "side": ("buy", "sell"),
        "price_type": ("fixed", "floating"),
        "status": ("publish", "delist", "remove"),
    }

    adv_id: Text = None
    """Advertisement id"""
    side: Text = None
    """Buy or sell; v2 futures in hedge mode close a long with buy, v3 with sell"""
    price_type: Text = None
    """Whether the price floats"""
    token: Text = None
    """Coin traded peer to peer"""
    fiat: Text = None
    """Fiat currency"""
    price: Dec = None
    """Price; limit orders need it (quote coin)"""
    sold_amount: Dec = None
    """Quantity sold (coin)"""
    last_amount: Dec = None
    """Quantity left (coin)"""
    pay_methods: list[MyAdsItemsPayMethods] | None = None
    """Payment methods"""
    status: Text = None
    """State; its values are the endpoint's own"""
    created_time: Ms = None
    """When it was created"""
    updated_time: Ms = None
    """When it last changed"""


class MyAds(Model, rename={"next_id": "nextId"}):
    """The answer."""

    items: list[MyAdsItems] | None = None
    """Entries"""
    next_id: Text = None
    """Cursor of the next page"""


RESULT = MyAds
