# Made by Specloom from bitget/rest/v2/copy/mix-follower/close-positions.yaml; change that file, not this one.
"""Answer of ``v2.copy.mix_follower.close_positions``."""

from bitget_client._runtime.codec.models import Dec, ListOf, Model


class ClosePositions(Model, rename={"order_id_list": "orderIdList"}):
    """The answer."""

    order_id_list: ListOf[Dec] = None
    """Orders to act on; one of the two ids each"""


RESULT = ClosePositions
