# Made by Specloom from bitget/rest/v3/account/move-positions.yaml; change that file, not this one.
"""Answer of ``v3.account.move_positions``."""

from bitget_client._runtime.codec.models import ListOf, Model, Text


class MovePositions(Model, rename={"close_position": "closePosition", "open_position": "openPosition"}):
    """The answer."""

    close_position: ListOf[Text] = None
    """Closing leg of a position move"""
    open_position: ListOf[Text] = None
    """Opening leg of a position move"""


RESULT = MovePositions
