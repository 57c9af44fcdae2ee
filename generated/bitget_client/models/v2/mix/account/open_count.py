# Made by Specloom from bitget/rest/v2/mix/account/open-count.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.open_count``."""

from bitget_client._runtime.codec.models import Dec, Model


class OpenCount(Model):
    """The answer."""

    size: Dec = None
    """Quantity, in the base coin; in the quote coin for spot market buys; the credited amount for withdrawals"""


RESULT = OpenCount
