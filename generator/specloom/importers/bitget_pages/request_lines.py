"""The line of a page that states its method and path: a list item, plain, bold, a heading, or in a code block."""

import re
from collections.abc import Iterator

import msgspec

from specloom.importers.bitget_pages.pages import Block, Code, Heading, Line, Page, Table
from specloom.importers.bitget_pages.tables import is_parameters

_LISTED = re.compile(r"^[\s*-]*`?(GET|POST|PUT|DELETE|PATCH)\s*[:：]?\s*`?\s*(/api/[^\s`]+)`?\s*$", re.IGNORECASE)  # noqa: RUF001 - the docs use full-width colons
_STATED = re.compile(
    r"(?:(?:http\s+)?(?:request|endpoint|method|url|path)(?:\s+(?:line|url|path))?\s*[:：]?\s*)?"  # noqa: RUF001 - the docs use full-width colons
    r"(?P<method>GET|POST|PUT|DELETE|PATCH)\s*[:：,]?\s*(?:https?://[\w.-]+)?(?P<path>/api/[^\s?#|]+)(?:[?#]\S*)?",  # noqa: RUF001 - the docs use full-width colons
    re.IGNORECASE,
)
_MARKUP = re.compile(r"[*`>]+|^[\s#+-]+|\s+$")
_REQUEST_HEADING = re.compile(r"http request|request (?:line|url|path|address)|^endpoint", re.IGNORECASE)


class RequestLine(msgspec.Struct, frozen=True):
    """Method and path with the line on which they stand."""

    line: int
    method: str
    path: str


def request_line(page: Page) -> RequestLine | None:
    """The request that the page describes.

    A list item says it for sure. Any other form may only mention a call, and counts where it stands below a heading
    that announces it, or where the page has tables of parameters and names no second call in such a form.
    """
    for line in page.lines():
        found = _LISTED.match(line.text)
        if found:
            return RequestLine(line.line, found.group(1).upper(), found.group(2))
    announced: list[RequestLine] = []
    others: list[RequestLine] = []
    for section in page.sections():
        stated = [one for block in (section.heading, *section.blocks) for one in _stated(block)]
        (announced if _REQUEST_HEADING.search(section.heading.text) else others).extend(stated)
    if announced:
        return announced[0]
    return others[0] if len({(one.method, one.path) for one in others}) == 1 and _has_parameters(page) else None


def _has_parameters(page: Page) -> bool:
    return any(isinstance(block, Table) and is_parameters(block) for block in page.blocks)


def _stated(block: Block) -> Iterator[RequestLine]:
    for line, text in _texts(block):
        found = _STATED.fullmatch(_MARKUP.sub("", _MARKUP.sub("", text)).strip())
        if found:
            yield RequestLine(line, found["method"].upper(), found["path"])


def _texts(block: Block) -> Iterator[tuple[int, str]]:
    if isinstance(block, (Line, Heading)):
        yield block.line, block.text
    elif isinstance(block, Code):
        # The fence itself is the block's first line.
        yield from ((block.line + at, text) for at, text in enumerate(block.text.split("\n"), 1))
    elif isinstance(block, Table):
        yield from ((row.line, " ".join(row.cells)) for row in block.rows)
