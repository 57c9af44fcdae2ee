# Made by Specloom from bitget/rest/v3/account/max-withdrawal.yaml; change that file, not this one.
"""Answer of ``v3.account.max_withdrawal``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class MaxWithdrawal(
    Model,
    rename={
        "otc_max_withdrawal": "otcMaxWithdrawal",
        "spot_max_withdrawal": "spotMaxWithdrawal",
        "uta_max_withdrawal": "utaMaxWithdrawal",
        "total_max_withdrawal": "totalMaxWithdrawal",
    },
):
    """The answer."""

    coin: Text = None
    """Coin name"""
    otc_max_withdrawal: Dec = None
    """Most the peer-to-peer account lets out (coin)"""
    spot_max_withdrawal: Dec = None
    """Most the spot account lets out (coin)"""
    uta_max_withdrawal: Dec = None
    """Most the unified account lets out (coin)"""
    total_max_withdrawal: Dec = None
    """Most that can be withdrawn (coin)"""


RESULT = MaxWithdrawal
