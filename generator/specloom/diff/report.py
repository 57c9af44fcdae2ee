"""Changes as text for a terminal, Markdown for a review, JSON for a program."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from specloom.diagnostics import visible
from specloom.diff.change import IMPACTS, Change

_CALLS_SHOWN = 8


def as_text(changes: Sequence[Change], *, root: str = "spec") -> str:
    """One line per change below a heading per impact; ``root`` is put before the spec files."""
    if not changes:
        return "no changes\n"
    return "".join(f"{line}\n" for line in _text(changes, root))


def as_markdown(changes: Sequence[Change]) -> str:
    """A heading per impact and a list item per change."""
    if not changes:
        return "No changes.\n"
    blocks = [
        f"## {title(impact)}\n\n" + "".join(f"- {markdown_item(change)}\n" for change in found)
        for impact in IMPACTS
        if (found := of_impact(changes, impact))
    ]
    return "\n".join(blocks)


def as_json(changes: Sequence[Change]) -> str:
    """``{"summary": {impact: count}, "changes": […]}``; ``calls`` is empty where a change concerns every call."""
    summary = {impact: len(of_impact(changes, impact)) for impact in IMPACTS}
    encoded = msgspec.json.encode({"summary": summary, "changes": list(changes)})
    return msgspec.json.format(encoded, indent=2).decode() + "\n"


def of_impact(changes: Iterable[Change], impact: str) -> list[Change]:
    """The changes of one impact, in order."""
    return [change for change in changes if change.impact == impact]


def title(impact: str) -> str:
    """The heading of an impact."""
    return impact.capitalize()


def calls_of(change: Change, mark: str = "") -> str:
    """The calls concerned, each between ``mark``; of many only the first and how many more."""
    if not change.calls:
        return "every call"
    shown = change.calls if len(change.calls) <= _CALLS_SHOWN else change.calls[: _CALLS_SHOWN - 1]
    more = len(change.calls) - len(shown)
    return ", ".join(f"{mark}{call}{mark}" for call in shown) + (f" and {more} more" if more else "")


def markdown_item(change: Change) -> str:
    """``**call**: what changed``, safe for any Markdown renderer."""
    return f"{calls_of(change, '`')}: {escaped(change.message)}"


def escaped(text: str) -> str:
    """Spec text that Markdown shows as it is, HTML and mentions included."""
    safe = visible(text).replace("\\", "\\\\").replace("&", "&amp;").replace("<", "&lt;").replace("@", "&#64;")
    for mark in "`*_[]#|":
        safe = safe.replace(mark, f"\\{mark}")
    return safe


def _text(changes: Sequence[Change], root: str) -> Iterator[str]:
    for impact in IMPACTS:
        found = of_impact(changes, impact)
        if found:
            yield f"{impact} ({len(found)})"
        for change in found:
            yield f"  {calls_of(change)}: {visible(change.message)}"
            if change.origin:
                yield f"      {root}/{visible(change.origin.file)}:{change.origin.line}"
    counts = ", ".join(f"{len(of_impact(changes, impact))} {impact}" for impact in IMPACTS)
    yield counts
