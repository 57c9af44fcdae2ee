"""Changes → the entry of a changelog, and the version that they ask for."""

import re
from collections.abc import Callable, Sequence

from specloom.diagnostics import SpecError
from specloom.diff.change import Change
from specloom.diff.report import markdown_item

_VERSION = re.compile(r"(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})")
_TITLE = "# Changelog\n"
_HEADING = re.compile(r"^## +\[?([^\]\s]+)", re.MULTILINE)


def next_version(current: str, changes: Sequence[Change]) -> str:
    """The version that semantic versioning asks for; before 1.0.0 a breaking change raises the middle number.

    Raises ``SpecError`` when ``current`` is not three numbers.
    """
    found = _VERSION.fullmatch(current)
    if not found:
        raise SpecError(f"{current!r} is not a version such as 1.4.0; give one with --current")
    major, minor, patch = map(int, found.groups())
    if not changes:
        return current
    impacts = {change.impact for change in changes}
    if "breaking" in impacts:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if "additive" in impacts and major:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def entry(version: str, changes: Sequence[Change]) -> str:
    """The entry of one version, a section per kind of change, without a date.

    Whatever breaks callers stands under Breaking, but for what is gone, which stands under Removed.
    """
    blocks = [f"## {version}\n"]
    for heading, belongs in _SECTIONS:
        found = [change for change in changes if belongs(change)]
        if found:
            blocks.append(f"### {heading}\n\n" + "".join(f"- {_item(change)}\n" for change in found))
    return "\n".join(blocks)


def insert(text: str, version: str, new: str) -> str:
    """A changelog with the entry before all other versions, below an ``Unreleased`` section if there is one.

    Raises ``SpecError`` when it has an entry for that version.
    """
    headings = list(_HEADING.finditer(text))
    if any(found.group(1) == version for found in headings):
        raise SpecError(f"the changelog has an entry for {version}; remove it first, or give another --version")
    versions = [found for found in headings if found.group(1).lower() != "unreleased"]
    at = versions[0].start() if versions else len(text)
    before, after = text[:at].rstrip("\n"), text[at:]
    return f"{before or _TITLE.rstrip()}\n\n{new}" + (f"\n{after}" if after else "")


def _removed(change: Change) -> bool:
    return change.kind.endswith("-removed")


def _deprecated(change: Change) -> bool:
    return change.kind.endswith("deprecated") and not change.kind.endswith("undeprecated")


def _breaking(change: Change) -> bool:
    return change.impact == "breaking" and not _removed(change)


def _added(change: Change) -> bool:
    return change.kind.endswith(("-added", "-listed")) and not _breaking(change)


def _changed(change: Change) -> bool:
    return not (_breaking(change) or _added(change) or _removed(change) or _deprecated(change))


_SECTIONS: tuple[tuple[str, Callable[[Change], bool]], ...] = (
    ("Breaking", _breaking),
    ("Added", _added),
    ("Changed", _changed),
    ("Removed", _removed),
    ("Deprecated", _deprecated),
)


def _item(change: Change) -> str:
    gone = " **(breaking)**" if _removed(change) and change.impact == "breaking" else ""
    return markdown_item(change) + gone
