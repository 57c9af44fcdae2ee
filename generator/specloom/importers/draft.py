"""An endpoint as a source states it, before its types are settled and its spec is written."""

import msgspec

from specloom.importers.values import Value
from specloom.importers.yamltext import Data


class Draft(msgspec.Struct):
    """One endpoint.

    ``answer`` is what stands under ``data``. ``notes`` are the source's lines of running text, read for facts only.
    ``request`` and ``answers`` are JSON texts. ``supersedes`` are calls.
    """

    method: str
    path: str
    source: dict[str, Data]
    rate_limit: dict[str, Data]
    params: dict[str, Value]
    answer: Value
    signed: bool
    title: str = ""
    page: str = ""
    line: int = 0
    notes: list[str] = []
    body_list: bool = False
    deprecated: bool = False
    open_params: bool = False
    request: str | None = None
    answers: list[str] = []
    supersedes: list[str] = []
