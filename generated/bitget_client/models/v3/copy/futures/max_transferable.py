# Made by Specloom from bitget/rest/v3/copy/futures/max-transferable.yaml; change that file, not this one.
"""Answer of ``v3.copy.futures.max_transferable``."""

from bitget_client._runtime.codec.models import Dec, Model


class MaxTransferable(Model, rename={"max_transferable": "maxTransferable"}):
    """The answer."""

    max_transferable: Dec = None
    """Most that can be moved out (coin)"""
    available: Dec = None
    """Free balance"""


RESULT = MaxTransferable
