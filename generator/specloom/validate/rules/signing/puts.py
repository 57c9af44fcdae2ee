"""Puts that fit their place and change nothing that was signed."""

from collections.abc import Iterator

from specloom.diagnostics import Diagnostic, Place, error, quoted
from specloom.load import Document, child
from specloom.model.signing import Put, Scheme
from specloom.signing.kinds import Kind
from specloom.signing.order import Dependencies
from specloom.signing.types import Types

_PARTS_OF_HEADERS = {"content-type": "content_type", "host": "host"}
_BYTES = "make text of bytes with hex(x), base64(x) or base64url(x)"
_TABLE = "make text of it with json(x), encoded(x), plain(x) or flat(x)"


def put_problems(document: Document, scheme: Scheme, types: Types, uses: Dependencies) -> Iterator[Diagnostic]:
    """What is wrong with the puts of one scheme."""
    seen: dict[tuple[str, str], str] = {}
    for put in scheme.puts:
        place = _place(document, scheme, put)
        yield from _type_problem(place, put, types.of(put.expression))
        yield from _changed_part(place, put, scheme, uses)
        key = (put.place.removesuffix("_first"), put.name.lower() if put.place == "headers" else put.name)
        if put.name and key in seen:
            yield error(place, "put-twice", f"{quoted(put.name)} is put twice, here and in {seen[key]}", "keep one")
        seen[key] = put.place


def _type_problem(place: Place, put: Put, kind: Kind) -> Iterator[Diagnostic]:
    if put.place == "body_as":
        if kind.base not in ("text", "bytes", "map") or kind.optional:
            yield error(place, "wrong-type", f"a body is text, bytes or a map, and this is {kind}", _TABLE)
    elif kind.base == "bytes":
        yield error(place, "wrong-type", f"{quoted(put.name)} is sent as text, and this is bytes", _BYTES)
    elif kind.base in ("pairs", "map", "list") and not put.place.startswith("body"):
        yield error(place, "wrong-type", f"{quoted(put.name)} is sent as text, and this is a {kind.base}", _TABLE)


def _changed_part(place: Place, put: Put, scheme: Scheme, uses: Dependencies) -> Iterator[Diagnostic]:
    """A put that would make something else of what was signed."""
    late = uses.is_late(put.expression)
    if late and put.place in ("query_first", "body_first"):
        part = put.place.removesuffix("_first")
        message = f"{quoted(put.name)} depends on the finished request and cannot stand first in it"
        yield error(place, "put-changes-signed-part", message, f"put it in {part}: there it is appended")
    elif late and put.place == "body_as":
        message = "the body cannot be made of the finished request, of which it is a part"
        yield error(place, "put-changes-signed-part", message, "use members, or json(members), instead of body")
    elif put.place == "body_as" and any(other.place in ("body_first", "body") for other in scheme.puts):
        message = "body_as replaces the body to which other puts add members"
        yield error(place, "put-changes-signed-part", message, "write those members inside body_as")
    yield from _changed_header(place, put, scheme, uses)


def _changed_header(place: Place, put: Put, scheme: Scheme, uses: Dependencies) -> Iterator[Diagnostic]:
    part = _PARTS_OF_HEADERS.get(put.name.lower(), "") if put.place == "headers" else ""
    if part and any(part in uses.uses(other.expression) for other in scheme.puts):
        message = f"the header {put.name} would change {quoted(part)}, which is signed"
        yield error(place, "put-changes-signed-part", message, "drop the put, or leave the part out of the signature")


def _place(document: Document, scheme: Scheme, put: Put) -> Place:
    below = f"{child('/auth/schemes', scheme.name)}/put/{put.place}"
    return document.value_place(child(below, put.name) if put.name else below)
