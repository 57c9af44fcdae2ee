"""Faults that are asked for by file, by header, by the admin route or in process."""

import fnmatch
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from specloom.mock.errors import MockError
from specloom.mock.rules import item_lines, read_yaml

Kind = Literal[
    "error", "timeout", "cut", "gateway", "slow", "release", "ban", "account_mode",
    "behind", "same_time", "empty", "malformed", "page_lost", "duplicate",
    "lose", "double", "reorder", "gap", "stale", "disconnect",
]  # fmt: skip
Count = Annotated[int, msgspec.Meta(ge=0, le=1_000_000_000)]
PUSH_KINDS = frozenset({"lose", "double", "reorder", "gap", "stale", "disconnect"})
ANSWER_KINDS = frozenset({"behind", "same_time", "empty", "malformed", "page_lost", "duplicate"})
"""Those that answer with success over data that is old, wrong or missing."""


class Fault(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """One fault.

    ``do`` says what happens; ``call`` is a pattern of call names (``v2.spot.*``) or of channels' for pushes. ``params``
    are parameters that the request, or the subscription, must have, and ``page`` says which pages of a walk are meant.
    ``times`` is how often (0: always), after ``skip`` undisturbed ones. ``when`` says whether the exchange acts first
    (``after``) or never (``before``). ``code`` and ``status`` belong to ``error``; ``seconds`` is how long a timeout
    or a ban lasts, or how old an answer that is ``behind`` is. ``shape`` is what a ``malformed`` answer holds.
    """

    do: Kind
    call: str = "*"
    params: dict[str, str] = {}
    page: Literal["any", "first", "later"] = "any"
    times: Count = 1
    skip: Count = 0
    when: Literal["before", "after"] = "before"
    code: str = ""
    status: Annotated[int, msgspec.Meta(ge=200, le=599)] = 200
    message: str = ""
    seconds: Annotated[float, msgspec.Meta(ge=0, le=31_536_000)] = 30.0
    bytes_per_second: Count = 0
    mode: Literal["classic", "unified"] = "classic"
    shape: Literal["null", "text", "number", "object", "no_ids"] = "null"

    @property
    def acts(self) -> bool:
        """Whether the exchange acts on a request that it strikes."""
        return self.when == "after" or self.do == "slow" or self.do in ANSWER_KINDS

    def strikes(self, name: str, given: Mapping[str, Any], *, first_page: bool = True) -> bool:
        """Whether it is about a call or a channel with these parameters, at this place of a walk through pages."""
        if self.page != "any" and first_page is not (self.page == "first"):
            return False
        known = all(str(given.get(param, "")).lower() == value.lower() for param, value in self.params.items())
        return known and fnmatch.fnmatchcase(name, self.call)


class Faults:
    """The faults that wait for their call."""

    def __init__(self, faults: Sequence[Fault] = ()) -> None:
        self._waiting: list[Fault] = list(faults)

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def add(self, fault: Fault) -> None:
        """Let ``fault`` wait for its call."""
        self._waiting.append(fault)

    def clear(self) -> None:
        """Forget all faults."""
        self._waiting.clear()

    def take(self, name: str, given: Mapping[str, Any], *, first_page: bool = True, push: bool = False) -> Fault | None:
        """The fault that applies to ``name`` with the parameters ``given`` now; its count goes down by one."""
        for fault in self._waiting:
            if (fault.do in PUSH_KINDS) is push and fault.strikes(name, given, first_page=first_page):
                if fault.skip > 0:
                    fault.skip -= 1
                    return None
                if fault.times > 0:
                    fault.times -= 1
                    if fault.times == 0:
                        self._waiting.remove(fault)
                return fault
        return None


def parse_fault(value: Any, where: str) -> Fault:
    """A fault from decoded YAML or JSON; raises ``MockError`` that says what is wrong ``where``."""
    try:
        return msgspec.convert(value, Fault)
    except msgspec.ValidationError as error:
        raise MockError(f"{where}: not a fault: {error}") from None


def load_faults(path: Path) -> list[Fault]:
    """The faults of a YAML file: a list, or an object with a list under ``faults``."""
    value = read_yaml(path)
    faults = value.get("faults") if isinstance(value, dict) else value
    if not isinstance(faults, list):
        raise MockError(f"{path}: expected a list of faults, or an object with the list under 'faults'")
    lines = item_lines(path, "faults")
    return [
        parse_fault(item, f"{path}:{line}: fault {index}")
        for index, (item, line) in enumerate(zip(faults, lines, strict=True), 1)
    ]
