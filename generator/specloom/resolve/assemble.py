"""All documents → one ``Api``."""

from collections.abc import Callable

from specloom.load import Document, Tree
from specloom.model import Api, Channel, Endpoint, Enum, ErrorCode, SymbolRules, Venue
from specloom.naming import Naming, call_name, naming_of
from specloom.resolve.channel import build_channel
from specloom.resolve.context import Context
from specloom.resolve.endpoint import build_endpoint
from specloom.resolve.shared import build_enums, build_error_classes, build_error_codes, build_venue
from specloom.resolve.symbols import build_symbols


def _nothing(_document: Document) -> None:
    return None


def resolve_api(
    tree: Tree,
    *,
    reuse_endpoint: Callable[[Document], Endpoint | None] = _nothing,
    reuse_channel: Callable[[Document], Channel | None] = _nothing,
) -> Api:
    """The settled description of a valid tree.

    ``reuse_endpoint`` and ``reuse_channel`` may supply what an earlier run built from the same document and the same
    shared files.
    """
    venue = build_venue(tree.one("venue"))
    enums = build_enums(tree.one("enums"))
    codes = build_error_codes(tree.all("errors"))
    endpoints = tree.all("endpoint")
    symbols = build_symbols(tree.one("symbols"))
    context = _context(tree, venue, symbols, enums, codes)
    return Api(
        venue=venue,
        symbols=symbols,
        enums=enums,
        error_classes=build_error_classes(tree.one("error-classes")),
        error_codes=codes,
        endpoints=tuple(
            sorted(
                (_current(reuse_endpoint(d), context) or build_endpoint(d, context) for d in endpoints),
                key=lambda e: e.call,
            )
        ),
        channels=tuple(
            sorted((reuse_channel(d) or build_channel(d, context) for d in tree.all("channel")), key=lambda c: c.call)
        ),
    )


def _current(endpoint: Endpoint | None, context: Context) -> Endpoint | None:
    """An endpoint of an earlier run, unless another file now says something else of its successors."""
    if endpoint is None or endpoint.superseded_by != context.successors.get(endpoint.call, ()):
        return None
    return endpoint


def _context(
    tree: Tree, venue: Venue, symbols: SymbolRules, enums: tuple[Enum, ...], codes: tuple[ErrorCode, ...]
) -> Context:
    naming = naming_of(tree.one("venue").mapping, (document.value["endpoint"] for document in tree.all("endpoint")))
    groups: dict[str, list[ErrorCode]] = {}
    for code in codes:
        groups.setdefault(code.group, []).append(code)
    return Context(
        dictionary=tree.one("fields").value["fields"],
        enums={enum.name: enum for enum in enums},
        codes_by_group={name: tuple(members) for name, members in groups.items()},
        codes={code.code: code for code in codes},
        symbols=symbols,
        undocumented=venue.limits.undocumented,
        signing=venue.signing,
        naming=naming,
        hosts=_hosts(tree),
        successors=_successors(tree, naming),
        pools=tree.one("venue").value["limits"].get("pools") or {},
    )


def _successors(tree: Tree, naming: Naming) -> dict[str, tuple[str, ...]]:
    """Old call → the calls that say they replace it, in the order of their names."""
    found: dict[str, list[str]] = {}
    for document in tree.all("endpoint"):
        for old in document.value.get("supersedes") or ():
            method, _, path = document.value["endpoint"].partition(" ")
            found.setdefault(old, []).append(document.value.get("call") or call_name(method, path, naming))
    return {old: tuple(sorted(new)) for old, new in found.items()}


def _hosts(tree: Tree) -> dict[str, str]:
    """Generations whose calls go to a host of their own."""
    generations = tree.one("venue").value.get("generations") or {}
    return {name: facts["host"] for name, facts in generations.items() if facts and "host" in facts}
