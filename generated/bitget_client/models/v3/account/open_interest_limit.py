# Made by Specloom from bitget/rest/v3/account/open-interest-limit.yaml; change that file, not this one.
"""Answer of ``v3.account.open_interest_limit``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class OpenInterestLimit(
    Model,
    rename={
        "single_user_limit": "singleUserLimit",
        "master_sub_limit": "masterSubLimit",
        "market_maker_limit": "marketMakerLimit",
    },
):
    """The answer."""

    symbol: Text = None
    """Trading symbol, in the spelling of the endpoint's version"""
    single_user_limit: Dec = None
    """Position limit of one user"""
    master_sub_limit: Dec = None
    """Limit of the main account with its sub-accounts"""
    market_maker_limit: Dec = None
    """Position limit of all market maker accounts together"""


RESULT = OpenInterestLimit
