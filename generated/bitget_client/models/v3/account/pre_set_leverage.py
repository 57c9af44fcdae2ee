# Made by Specloom from bitget/rest/v3/account/pre-set-leverage.yaml; change that file, not this one.
"""Answer of ``v3.account.pre_set_leverage``."""

from bitget_client._runtime.codec.models import Dec, Model


class PreSetLeverage(
    Model,
    rename={
        "est_max_open": "estMaxOpen",
        "est_max_borrowable": "estMaxBorrowable",
        "required_margin": "requiredMargin",
        "margin_change": "marginChange",
    },
):
    """The answer."""

    est_max_open: Dec = None
    """Expected opening limit"""
    est_max_borrowable: Dec = None
    """Expected borrowing limit (coin)"""
    required_margin: Dec = None
    """Margin needed (margin coin)"""
    margin_change: Dec = None
    """Margin freed or needed by the change (margin coin)"""


RESULT = PreSetLeverage
