# Made by Specloom from bitget/rest/v3/p2p/ad-create.yaml; change that file, not this one.
"""Answer of ``v3.p2p.ad_create``."""

from bitget_client._runtime.codec.models import Model, Text


class AdCreate(Model, rename={"adv_id": "advId"}):
    """The answer."""

    adv_id: Text = None
    """Advertisement id"""


RESULT = AdCreate
