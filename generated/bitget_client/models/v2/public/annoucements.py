# Made by Specloom from bitget/rest/v2/public/annoucements.yaml; change that file, not this one.
"""Answer of ``v2.public.annoucements``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Model, Ms, Text


class Annoucements(
    Model,
    rename={
        "ann_id": "annId",
        "ann_title": "annTitle",
        "ann_desc": "annDesc",
        "c_time": "cTime",
        "ann_url": "annUrl",
        "ann_type": "annType",
        "ann_sub_type": "annSubType",
    },
):
    """The answer."""

    VALUES: ClassVar = {
        "ann_type": (
            "latest_news",
            "coin_listings",
            "product_updates",
            "security",
            "api_trading",
            "maintenance_system_updates",
            "symbol_delisting",
        )
    }

    ann_id: Text = None
    """Announcement id"""
    ann_title: Text = None
    """Headline"""
    ann_desc: Text = None
    """Text of the announcement; no longer filled"""
    c_time: Ms = None
    """When it was created"""
    language: Text = None
    """Language of the texts"""
    ann_url: Text = None
    """Web page of the announcement"""
    ann_type: Text = None
    """Topic of the announcement"""
    ann_sub_type: Text = None
    """Finer topic of the announcement"""


RESULT = list[Annoucements]
