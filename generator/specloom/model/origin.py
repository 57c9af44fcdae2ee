"""Where a fact was written down."""

import msgspec


class Origin(msgspec.Struct, frozen=True, order=True):
    """A place in a spec file.

    ``file`` is relative to the spec folder, with forward slashes; ``line`` and ``column`` count from 1.
    """

    file: str
    line: int
    column: int
