"""What a source states of parameters and fields, as a tree, before any example is compared with it."""

import msgspec


class Node(msgspec.Struct):
    """One row of a parameter table with the rows nested below it.

    ``index`` is set for rows such as ``index[0]``, which describe a position in an array.
    """

    name: str
    line: int
    type: str = ""
    required: bool | None = None
    text: str = ""
    index: int | None = None
    children: list["Node"] = []
