# Made by Specloom from bitget/rest/v3/ins-loan/transfered.yaml; change that file, not this one.
"""Answer of ``v3.ins_loan.transfered``."""

from bitget_client._runtime.codec.models import Dec, Model, Text


class Transfered(Model, rename={"user_id": "userId"}):
    """The answer."""

    coin: Text = None
    """Coin name"""
    transfered: Dec = None
    """Amount moved"""
    user_id: Text = None
    """User id"""


RESULT = Transfered
