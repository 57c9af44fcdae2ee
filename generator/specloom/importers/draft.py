"""Endpoints and channels as a source states them, before types are settled and specs are written."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from specloom.importers.values import Value
from specloom.naming import snake

_MOST = re.compile(r"(?:no more than|maximum(?: of)?|up to|at most)\s+(\d+)\s+\w*\s*orders?", re.IGNORECASE)


class Draft(msgspec.Struct, omit_defaults=True):
    """One endpoint.

    ``answer`` is what stands under ``data``. ``request`` and ``answers`` are JSON texts. ``supersedes`` are calls.
    ``asks`` says whether the source's title asks for something. ``permission`` is the right that the source wants a key
    to have: ``none``, ``read``, ``trade`` or ``withdraw``. ``signed_is_guess`` says that the source does not state
    whether the call is signed. ``longest_range`` is the longest span of time of one call (``90d``), ``most_items`` the
    length of the longest body.

    ``call`` and ``version`` are set where the URL does not tell them. ``stated`` are members of the spec as the source
    states them; ``is_exact`` says that nothing is to be inferred from names.
    """

    method: str
    path: str
    source: dict[str, str]
    rate_limit: dict[str, Any]
    params: dict[str, Value]
    answer: Value
    signed: bool
    asks: bool = False
    permission: str | None = None
    signed_is_guess: bool = False
    call: str | None = None
    version: str | None = None
    stated: dict[str, Any] = {}
    is_exact: bool = False
    page: str = ""
    line: int = 0
    longest_range: str | None = None
    most_items: int | None = None
    body_list: bool = False
    deprecated: bool = False
    open_params: bool = False
    request: str | None = None
    answers: list[str] = []
    supersedes: list[str] = []


def most_items(notes: Iterable[str]) -> int | None:
    """The length of the longest body, where a line of running text states one."""
    counts = [_MOST.search(note) for note in notes]
    return next((int(count.group(1)) for count in counts if count), None)


def forget_words(values: Mapping[str, Value]) -> None:
    """Drop the source's own sentences, from which all facts have been read."""
    for value in values.values():
        value.text = ""
        forget_words(value.fields)


class ChannelDraft(msgspec.Struct, omit_defaults=True):
    """A channel as its page states it. ``kind`` is ``public``, ``private`` or ``trade``."""

    page: str
    version: str
    kind: str
    product: str
    topic_key: str
    topics: list[str]
    rate_limit: dict[str, Any]
    source: dict[str, str]
    arguments: dict[str, Value]
    params: dict[str, Value] = {}
    answer: Value | None = None
    push: Value | None = None
    subscribe: str | None = None
    examples: list[dict[str, str]] = []

    @property
    def name(self) -> str:
        """The call below ``ws``: the product and the first topic."""
        topic = self.topics[0].partition("{")[0]
        return f"{self.product}.{snake(topic)}"

    @property
    def file(self) -> str:
        """The spec file, relative to the spec folder."""
        return f"ws/{self.version}/{self.kind}/{self.name.replace('.', '-').replace('_', '-')}.yaml"
