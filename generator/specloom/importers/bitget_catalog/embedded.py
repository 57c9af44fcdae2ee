"""The JSON that a file of the catalogue holds: the whole file, or what the scripts of a saved page assign."""

import json
import re
from collections.abc import Iterator

_ASSIGNED = re.compile(r"\bZUDOKU_DATA\b\s*=\s*")
_DATA_SCRIPT = re.compile(r"<script\b[^>]*\btype\s*=\s*[\"']?application/json[^>]*>", re.IGNORECASE)
_PARSED = re.compile(r"JSON\.parse\(\s*(?=\")")
# What scripts may hold and JSON may not.
_NO_JSON = re.compile(r"\"(?:[^\"\\]|\\.)*\"|\bundefined\b|\bvoid 0\b|\bNaN\b|-?\bInfinity\b")
_CANONICAL = re.compile(r"<link\b[^>]*\brel\s*=\s*[\"']?canonical\b[^>]*>", re.IGNORECASE)
_HREF = re.compile(r"\bhref\s*=\s*[\"']([^\"'\s]+)", re.IGNORECASE)

_DECODER = json.JSONDecoder(strict=False)


def embedded_values(text: str, *, is_html: bool) -> Iterator[object]:
    """Every JSON value of a file; ``ValueError`` or ``RecursionError`` when one cannot be read."""
    if not is_html:
        yield _DECODER.decode(text.strip())
        return
    for start in [*_ASSIGNED.finditer(text), *_DATA_SCRIPT.finditer(text)]:
        yield _read(text, start.end())


def _read(text: str, start: int) -> object:
    parsed = _PARSED.match(text, start)
    if parsed:
        inner, _ = _DECODER.raw_decode(text, parsed.end())
        return _DECODER.decode(str(inner))
    at = start + len(text[start : start + 200]) - len(text[start : start + 200].lstrip())
    try:
        return _DECODER.raw_decode(text, at)[0]
    except ValueError:
        end = text.find("</script", at)
        return _DECODER.raw_decode(_NO_JSON.sub(_mend, text[at : end if end > 0 else len(text)]))[0]


def _mend(found: re.Match[str]) -> str:
    return found.group() if found.group().startswith('"') else "null"


def canonical_address(text: str) -> str | None:
    """The address that a saved page calls its own."""
    link = _CANONICAL.search(text)
    address = _HREF.search(link.group()) if link else None
    return address.group(1).partition("#")[0] if address else None
