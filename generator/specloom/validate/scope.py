"""Which files a change of some files may give problems to."""

from collections.abc import Collection, Iterator

from specloom.load import Document, Tree
from specloom.validate.access import at, text, texts
from specloom.validate.context import VenueSpecs, call_of, call_of_file


def affected(merged: Tree, changed: Collection[str]) -> frozenset[str] | None:
    """The changed files, what their overlays lie over, and the files that refer to their calls, old and new.

    Calls that create orders without a key are always among them: any file may be the first to say that there is one.

    ``None`` means all: a file that is gone, or whose call cannot be told, may have been referred to from anywhere, and
    where methods share URLs, one file changes the names of others.
    """
    calls: set[str | None] = set()
    namings = {name: VenueSpecs(merged.of(name)).naming for name in merged.venues}
    for file in changed:
        document = merged.documents.get(_below(file))
        naming = namings.get(file.partition("/")[0])
        if document is None or naming is None or naming.shared:
            return None
        calls |= {call_of(document, naming), call_of_file(document.file)}
    calls.discard(None)
    own = set(changed) | {_below(file) for file in changed}
    return frozenset(
        own | {d.file for d in merged.documents.values() if _lacks_key(d) or calls.intersection(_references(d))}
    )


def _below(file: str) -> str:
    venue, _, inside = file.partition("/")
    return f"{venue}/{inside.removeprefix('overlays/')}"


def _lacks_key(document: Document) -> bool:
    return text(document.value, "effect") == "create_order" and "idempotency" not in document.mapping


def _references(document: Document) -> Iterator[str | None]:
    """The calls that a document names."""
    value = document.value
    yield text(value, "idempotency", "confirm")
    yield text(value, "rate_limit", "shares")
    yield text(value, "equivalent")
    yield from (call for _, call in texts(value, "supersedes"))
    entries = at(value, "reconcile")
    for entry in entries if isinstance(entries, list) else ():
        yield text(entry, "call")
