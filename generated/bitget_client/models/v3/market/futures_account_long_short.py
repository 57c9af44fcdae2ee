# Made by Specloom from bitget/rest/v3/market/futures-account-long-short.yaml; change that file, not this one.
"""Answer of ``v3.market.futures_account_long_short``."""

from bitget_client._runtime.codec.models import Dec, Model, Ms


class FuturesAccountLongShort(
    Model,
    rename={
        "long_account_ratio": "longAccountRatio",
        "short_account_ratio": "shortAccountRatio",
        "long_short_account_ratio": "longShortAccountRatio",
    },
):
    """The answer."""

    long_account_ratio: Dec = None
    """Share of accounts that are long (ratio)"""
    short_account_ratio: Dec = None
    """Share of accounts that are short (ratio)"""
    long_short_account_ratio: Dec = None
    """Long accounts over short accounts (ratio)"""
    ts: Ms = None
    """Time of the data"""


RESULT = list[FuturesAccountLongShort]
