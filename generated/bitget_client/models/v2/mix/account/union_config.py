# Made by Specloom from bitget/rest/v2/mix/account/union-config.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.union_config``."""

from bitget_client._runtime.codec.models import Dec, Model


class UnionConfig(
    Model, rename={"individual_limit": "individualLimit", "individual_limit_ratio": "individualLimitRatio"}
):
    """The answer."""

    imr: Dec = None
    """Initial margin of what is owed as a ratio"""
    mmr: Dec = None
    """Maintenance margin of what is owed as a ratio"""
    individual_limit: Dec = None
    """Personal debt limit (USDT)"""
    individual_limit_ratio: Dec = None
    """Share of the debt limit in use allowed (ratio)"""


RESULT = UnionConfig
