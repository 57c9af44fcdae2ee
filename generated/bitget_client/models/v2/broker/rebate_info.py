# Made by Specloom from bitget/rest/v2/broker/rebate-info.yaml; change that file, not this one.
"""Answer of ``v2.broker.rebate_info``."""

from typing import ClassVar

from bitget_client._runtime.codec.models import Dec, Model, Text


class RebateInfo(
    Model,
    rename={
        "affiliation_type": "affiliationType",
        "user_level": "userLevel",
        "client_spot_rebate_ratio": "clientSpotRebateRatio",
        "client_futures_rebate_ratio": "clientFuturesRebateRatio",
    },
):
    """The answer."""

    VALUES: ClassVar = {"affiliation_type": ("affiliate", "official")}

    affiliation_type: Text = None
    """How the customer came to the broker"""
    user_level: Text = None
    """VIP or PRO level"""
    client_spot_rebate_ratio: Dec = None
    """Rebate on spot fees passed to the customer (ratio)"""
    client_futures_rebate_ratio: Dec = None
    """Rebate on futures fees passed to the customer (ratio)"""


RESULT = RebateInfo
