# Made by Specloom from bitget/rest/v2/mix/account/max-open.yaml; change that file, not this one.
"""Answer of ``v2.mix.account.max_open``."""

from bitget_client._runtime.codec.models import Dec, Model


class MaxOpen(Model, rename={"max_open": "maxOpen"}):
    """The answer."""

    max_open: Dec = None
    """Largest quantity that can be opened"""


RESULT = MaxOpen
