# Made by Specloom from bitget/rest/v3/p2p/ad-limit.yaml; change that file, not this one.
"""Answer of ``v3.p2p.ad_limit``."""

from bitget_client._runtime.codec.models import Dec, Model


class AdLimit(
    Model,
    rename={
        "buy_min_token_amount": "buyMinTokenAmount",
        "buy_max_token_amount": "buyMaxTokenAmount",
        "sell_min_token_amount": "sellMinTokenAmount",
        "sell_max_token_amount": "sellMaxTokenAmount",
    },
):
    """The answer."""

    buy_min_token_amount: Dec = None
    """Smallest purchase offer (coin)"""
    buy_max_token_amount: Dec = None
    """Largest purchase offer (coin)"""
    sell_min_token_amount: Dec = None
    """Smallest sale offer (coin)"""
    sell_max_token_amount: Dec = None
    """Largest sale offer (coin)"""


RESULT = AdLimit
