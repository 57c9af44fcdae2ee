"""What a source states of parameters and fields, as a tree, before any example is compared with it."""

import msgspec

from specloom.importers.infer_type import Sample


class Node(msgspec.Struct):
    """One row of a parameter table with the rows nested below it.

    ``index`` is set for rows such as ``index[0]``, which describe a position in an array. What follows the children is
    set by sources that state such facts apart from their sentences: ``values`` that are allowed, ``samples`` seen,
    ``required_if`` and ``only_if`` the values of other parameters on which this one depends.
    """

    name: str
    line: int
    type: str = ""
    required: bool | None = None
    text: str = ""
    index: int | None = None
    children: list["Node"] = []
    values: tuple[str, ...] = ()
    samples: list[Sample] = []
    default: str | None = None
    max: str | None = None
    max_length: int | None = None
    max_items: int | None = None
    pattern: str | None = None
    required_if: dict[str, tuple[str, ...]] = {}
    only_if: dict[str, tuple[str, ...]] = {}
